const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

/** Letters with accents: Spanish whole, and the small ones that names bring from French and German. */
const ACCENTS = 'áéíóúüñÁÉÍÓÚÜÑ¿¡àâäçèêëîïôöûß';

/** Every character the pages' typefaces carry: content may use these and no others. */
export const CHARACTERS = `${range(0x20, 0x7e)}\u00a0${ACCENTS}£§©«°±»×÷½–—‘’“”…−→←↑↓✓·•●◐○◌€\u202f`;

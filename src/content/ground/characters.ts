const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

/** Letters with accents: Spanish whole, and those that names bring from French, German, Polish, Swedish and Turkish. */
const ACCENTS = 'áéíóúüñÁÉÍÓÚÜÑ¿¡àâäçèêëîïôöûßåıÖńł';

/** Every character the pages' typefaces carry: content may use these and no others. */
export const CHARACTERS = `${range(0x20, 0x7e)}\u00a0${ACCENTS}£§©«°±»×÷½–—‘’“”…−→←↑↓✓·•●◐○◌€\u202f`;

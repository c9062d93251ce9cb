const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

/** Every character the pages' typefaces carry: content may use these and no others. */
export const CHARACTERS = range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’“”…−½→←↑↓✓·•●◐○◌€\u202f';

const range = (from: number, to: number): string =>
  Array.from({ length: to - from + 1 }, (_, n) => String.fromCodePoint(from + n)).join('');

/** Signs of code and addresses, which stand on some of the other pages. */
const RARE = '!#<>@[\\]^_`|~';

const plain = Array.from(range(0x20, 0x7e)).filter((sign) => !RARE.includes(sign));

/**
 * The characters that the story is set in: each typeface has them in a file of its own, which is all that
 * an English reader fetches.
 */
export const STORY_CHARACTERS = `${plain.join('')}\u00a0\u202f–−‘’“”…×·éíñń`;

/** Letters with accents: Spanish whole, and those that names bring from French, German, Polish, Swedish and Turkish. */
const ACCENTS = 'áóúüÁÉÍÓÚÜÑ¿¡àâäçèêëîïôöûßåıÖł';

/** What the typefaces carry besides, in a second file that is fetched where one of these is met. */
export const OTHER_CHARACTERS = `${RARE}${ACCENTS}£§©«°±»÷½—→←↑↓✓•●◐○◌€`;

/** Every character the pages' typefaces carry: content may use these and no others. */
export const CHARACTERS = STORY_CHARACTERS + OTHER_CHARACTERS;

/** British spellings and what they are in American, wherever they stand in a word. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = (
  [
    ['anaesth', 'anesth'],
    ['archaeo', 'archeo'],
    ['gynaec', 'gynec'],
    ['paed', 'ped'],
    ['organis', 'organiz'],
    ['optimis', 'optimiz'],
    ['specialis', 'specializ'],
    ['behaviour', 'behavior'],
    ['colour', 'color'],
    ['labour', 'labor'],
    ['centre', 'center'],
    ['theatre', 'theater'],
    ['counsellor', 'counselor'],
    ['jewell', 'jewel'],
    ['draught', 'draft'],
    ['tyre', 'tire'],
    ['programme', 'program'],
    ['licence', 'license'],
    ['advisor', 'adviser'],
    ['storey', 'story'],
  ] as const
).map(([british, american]) => [new RegExp(british, 'g'), american]);

/** What people say before the name of their work. */
const BEFORE = /^(?:(?:i am|i['’]?m|i work as|my job is)\s+)?(?:(?:an?|the)\s+)?/i;

/** Words that were compared before: a text has each of them many times. */
const known = new Map<string, string>();

/** A word as it is compared: lower case, no accents, singular, American. */
function fold(word: string): string {
  const folded = known.get(word) ?? foldAnew(word);
  known.set(word, folded);
  return folded;
}

function foldAnew(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/(\w{3})ies$/, '$1y')
    .replace(/(\w\w[^s])s$/, '$1');
  return SPELLINGS.reduce((text, [british, american]) => text.replace(british, american), plain);
}

/** The words of a text. */
const split = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}&'’]+/u).filter(Boolean);

/** The words of a text as they are compared with others. */
export const speltWords = (text: string): string[] => split(text).map(fold);

/** A name as it is compared with another. */
export const spell = (text: string): string =>
  speltWords(text.trim().replace(BEFORE, '')).join(' ');

import { speltWords } from '../job/job-spelling.ts';

/** How many signs of a text are shown, and how many of them before the first word that was found. */
const SHOWN = 150;
const BEFORE = 40;

/** A stretch of a text, and whether it was looked for. */
export interface Stretch {
  text: string;
  isFound: boolean;
}

/**
 * The part of a text that shows why it was found: round the first word that was, or its beginning.
 * @param terms the words that were found, as they are compared
 */
export function excerpt(text: string, terms: readonly string[]): Stretch[] {
  const isFound = (word: string) => speltWords(word).some((spelt) => terms.includes(spelt));
  const parts = text.split(/([\p{L}\p{M}\p{N}&'’]+)/u);
  const first = parts.findIndex((part, n) => n % 2 === 1 && isFound(part));
  const at = parts.slice(0, Math.max(first, 0)).join('').length;
  const from = at > BEFORE ? text.indexOf(' ', at - BEFORE) + 1 : 0;
  const shown = text.slice(from, from + SHOWN);
  const isCut = from + SHOWN < text.length;
  const whole = isCut ? shown.replace(/\s+\S*$/, '') : shown;
  const said = `${from > 0 ? '… ' : ''}${whole}${isCut ? ' …' : ''}`;
  return said
    .split(/([\p{L}\p{M}\p{N}&'’]+)/u)
    .map((part, n) => ({ text: part, isFound: n % 2 === 1 && isFound(part) }))
    .filter(({ text }) => text !== '');
}

import type { Words } from '../chart.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';

/** 58430 as 58,430. */
export const exact = (jobs: number, words: Words): string => numeral(jobs, 0, words);

/** Jobs short: exact below a million, above in millions to a tenth. */
export const short = (jobs: number, words: Words): string =>
  jobs < 1e6
    ? exact(jobs, words)
    : fill(words.text.millions ?? '', { n: numeral(jobs / 1e6, 1, words) });

/** A change in per cent with its sign, a true minus. */
export function byPercent(change: number, words: Words): string {
  return fill(words.text.percent ?? '', { n: signed(change, 0, words) });
}

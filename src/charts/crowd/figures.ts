import type { Words } from '../chart.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { CROWD, type Data } from './data.ts';

/** 4305810 as 4,305,810. */
export const count = (jobs: number, words: Words): string => numeral(Math.round(jobs), 0, words);

/** Jobs in millions, to a tenth. */
export const millions = (jobs: number, words: Words): string => numeral(jobs / 1e6, 1, words);

/** How many jobs one dot stands for, to the nearest hundred. */
export const perDot = (data: Data, words: Words): string =>
  count(Math.round(data.total / CROWD / 100) * 100, words);

/** Jobs as a part of all jobs, in per cent to a tenth. */
export const percent = (jobs: number, data: Data, words: Words): string =>
  fill(words.text.percent ?? '', { n: numeral((jobs / data.total) * 100, 1, words) });

/** Jobs in dots: whole ones, or below ten dots to a tenth, below one to a hundredth; no nought at the end. */
export function share(jobs: number, data: Data, words: Words): string {
  const dots = (jobs / data.total) * CROWD;
  const most = dots >= 10 ? 0 : dots >= 1 ? 1 : 2;
  const printed = dots.toFixed(most);
  const digits = most > 0 && printed.endsWith('0') ? most - 1 : most;
  return numeral(dots, digits, words);
}

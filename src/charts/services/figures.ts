import type { Words } from '../chart.ts';
import { fill } from '../shared/words.ts';

/** 58430 as 58,430. */
export const exact = (jobs: number): string => String(jobs).replace(/\B(?=(\d{3})+$)/g, ',');

/** Jobs short: exact below a million, above in millions to a tenth. */
export const short = (jobs: number, words: Words): string =>
  jobs < 1e6 ? exact(jobs) : fill(words.text.millions ?? '', { n: (jobs / 1e6).toFixed(1) });

/** A change in per cent with its sign, a true minus. */
export function signed(change: number, words: Words): string {
  const n = Math.round(Math.abs(change));
  const sign = n === 0 ? '' : change < 0 ? '−' : '+';
  return fill(words.text.percent ?? '', { n: `${sign}${n}` });
}

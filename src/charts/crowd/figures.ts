import type { Words } from '../chart.ts';
import { fill } from '../shared/words.ts';
import { CROWD, type Data } from './data.ts';

/** 4305810 as 4,305,810. */
export const count = (jobs: number): string =>
  String(Math.round(jobs)).replace(/\B(?=(\d{3})+$)/g, ',');

/** Jobs in millions, to a tenth. */
export const millions = (jobs: number): string => (jobs / 1e6).toFixed(1);

/** How many jobs one dot stands for, to the nearest hundred. */
export const perDot = (data: Data): string => count(Math.round(data.total / CROWD / 100) * 100);

/** Jobs as a part of all jobs, in per cent to a tenth. */
export const percent = (jobs: number, data: Data, words: Words): string =>
  fill(words.text.percent ?? '', { n: ((jobs / data.total) * 100).toFixed(1) });

/** Jobs in dots: whole ones, or below ten dots to a tenth, below one to a hundredth. */
export function share(jobs: number, data: Data): string {
  const dots = (jobs / data.total) * CROWD;
  if (dots >= 10) return String(Math.round(dots));
  if (dots >= 1) return dots.toFixed(1).replace(/\.0$/, '');
  return dots.toFixed(2).replace(/0$/, '');
}

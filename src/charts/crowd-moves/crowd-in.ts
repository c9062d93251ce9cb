import { groupOf } from '../crowd/data.ts';
import type { Bar } from '../crowd/rows.ts';
import { inSight } from '../futures.ts';
import { FROM, TO } from '../shared/course.ts';
import { carried } from './carried.ts';
import type { Data } from './data.ts';
import { dotsOf, kindsOf, stocksIn, type Stocks } from './stocks.ts';

/** The year, and the reader's own occupation. */
interface Now {
  year: number;
  job: string | null;
}

/** The crowd in a year. */
export interface Crowd {
  year: number;
  stocks: Stocks;
  /** Dots of each place, rows and then pools, in every year of the future. */
  years: number[][];
  /** The rows as they are in the year. */
  bars: Bar[];
  /** Of each row, its dots by kind of work. */
  kinds: number[][];
  /** Numbers of the dots in each place, rows and then pools, in the order in which they stand. */
  held: number[][];
  /** The code of the reader's own group. */
  own: string | undefined;
}

/** Carries the crowd to a year of the future in sight. */
export function crowdIn(data: Data, now: Now): Crowd {
  const at = Math.round(now.year) - FROM;
  const own = data.job && data.job.soc === now.job ? groupOf(data.job) : undefined;
  const { outcomes } = inSight(data);
  const indices = data.groups.map(({ index }) => index);
  const stocks = Array.from({ length: TO - FROM + 1 }, (_, n) => stocksIn(outcomes, indices, n));
  const years = stocks.map(dotsOf);
  return {
    year: at + FROM,
    own,
    stocks: stocks[at]!,
    years,
    bars: data.groups.map(({ code }, n) => ({ code, dots: years[at]![n]! })),
    kinds: stocks[at]!.rows.map((row, n) => kindsOf(row, years[at]![n]!)),
    held: carried(years.slice(0, at + 1), data.groups.length),
  };
}

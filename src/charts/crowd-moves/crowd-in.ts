import type { Size, Words } from '../chart.ts';
import { inSight } from '../futures.ts';
import { FROM, TO } from '../shared/course.ts';
import { carried } from './carried.ts';
import type { Data } from './data.ts';
import { groundOf, type Ground } from './ground.ts';
import { dotsOf, kindsOf, stocksIn, type Stocks } from './stocks.ts';

/** The year, and the reader's own occupation. */
interface Now {
  year: number;
  job: string | null;
}

/** The crowd in a year, and where it stands. */
export interface Crowd {
  year: number;
  stocks: Stocks;
  /** Of each row, its dots by kind of work. */
  kinds: number[][];
  /** Numbers of the dots in each place, rows and then pools, in the order in which they stand. */
  held: number[][];
  /** The code of the reader's own group. */
  own: string | undefined;
  ground: Ground;
}

/** Carries the crowd to a year of the future in sight. */
export function crowdIn(data: Data, now: Now, size: Size, words: Words): Crowd {
  const at = Math.round(now.year) - FROM;
  const own = data.job && data.job.soc === now.job ? data.job.soc.slice(0, 2) : undefined;
  const { outcomes } = inSight(data);
  const indices = data.groups.map(({ index }) => index);
  const stocks = Array.from({ length: TO - FROM + 1 }, (_, n) => stocksIn(outcomes, indices, n));
  const years = stocks.map(dotsOf);
  const bars = data.groups.map(({ code }, n) => ({ code, dots: years[at]![n]! }));
  return {
    year: at + FROM,
    own,
    stocks: stocks[at]!,
    kinds: stocks[at]!.rows.map((row, n) => kindsOf(row, years[at]![n]!)),
    held: carried(years.slice(0, at + 1), data.groups.length),
    ground: groundOf(bars, years, own, size, words),
  };
}

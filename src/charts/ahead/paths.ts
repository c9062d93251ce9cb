import type { Future } from '../../model/forecast.ts';
import { last, type Count, type Series } from '../services/data.ts';

/** The last year drawn. */
export const UNTIL = 2040;

/** The sources whose speeds are drawn, slow to fast: the ticks of the speed lever. */
export const PACES = ['bls', 'history', 'acemoglu', 'late', 'midpoint', 'early'] as const;
export type Pace = (typeof PACES)[number];

/** A series from its last count on, at one speed. */
export interface Path {
  series: string;
  /** A source's id, or `own` for the reader's. */
  pace: string;
  points: Count[];
}

/**
 * What the model leaves of a series' work, year by year: its last count times the work still asked
 * for. The sources' speeds come first in the futures, then the reader's.
 */
export function paths(series: Series, futures: readonly Future[], own: boolean): Path[] {
  const { year: from, jobs } = last(series);
  return [...PACES, ...(own ? ['own'] : [])].flatMap((pace, n) => {
    const path = series.socs.map((soc) => futures[n]?.occupation(soc)).find(Boolean);
    if (!path) return [];
    const years = Array.from({ length: UNTIL - from + 1 }, (_, year) => year);
    return [
      {
        series: series.id,
        pace,
        points: years.map((year) => ({ year: from + year, jobs: jobs * path.work[year]! })),
      },
    ];
  });
}

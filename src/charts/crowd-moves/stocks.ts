import type { OutcomeId, Outcomes } from '../../model/outcomes.ts';
import { CROWD } from '../crowd/data.ts';
import { apportion } from '../shared/apportion.ts';

/** What the work of a row is: as it was, redesigned, or new. */
export const KINDS = ['unchanged', 'redesigned', 'new'] as const;
export type Kind = (typeof KINDS)[number];

/** Where those are who are not at work. */
export const POOLS = ['searching', 'training', 'outOfLabourForce'] as const satisfies OutcomeId[];
export type Pool = (typeof POOLS)[number];

/** The model's stocks in a year, in thousands of people. */
export interface Stocks {
  /** Jobs of each group, by kind of work. */
  rows: Record<Kind, number>[];
  pools: Record<Pool, number>;
}

/** The crowd in a year: a thousand dots, shared out as the stocks are. */
export interface Counts {
  /** Dots of each row, by kind of work in the order of `KINDS`. */
  rows: number[][];
  /** Dots of each pool, in the order of `POOLS`. */
  pools: number[];
}

/**
 * The stocks of a year.
 * @param groups indices of the model's groups, a row each
 * @param year from 0, the first of the run
 */
export function stocksIn(outcomes: Outcomes, groups: readonly number[], year: number): Stocks {
  const at = year * groups.length;
  return {
    rows: groups.map((g) => {
      const redesigned = outcomes.groupRedesignedJobs[at + g]!;
      const made = outcomes.groupNewWorkJobs[at + g]!;
      return {
        unchanged: outcomes.groupJobs[at + g]! - redesigned - made,
        redesigned,
        new: made,
      };
    }),
    pools: {
      searching: outcomes.searching[year]!,
      training: outcomes.training[year]!,
      outOfLabourForce: outcomes.outOfLabourForce[year]!,
    },
  };
}

/** People of a row, whatever their work. */
export const atWork = (row: Record<Kind, number>): number =>
  KINDS.reduce((sum, kind) => sum + row[kind], 0);

/** Shares the crowd out by largest remainder: among rows and pools, then within each row. */
export function counted({ rows, pools }: Stocks): Counts {
  const dots = apportion([...rows.map(atWork), ...POOLS.map((pool) => pools[pool])], CROWD);
  return {
    rows: rows.map((row, n) =>
      apportion(
        KINDS.map((kind) => Math.max(0, row[kind])),
        dots[n]!,
      ),
    ),
    pools: dots.slice(rows.length),
  };
}

/** The dots of each place: the rows, then the pools. */
export const places = ({ rows, pools }: Counts): number[] => [
  ...rows.map((row) => row.reduce((sum, dots) => sum + dots, 0)),
  ...pools,
];

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

/** Shares the crowd out by largest remainder: so many dots for each row, and then for each pool. */
export const dotsOf = ({ rows, pools }: Stocks): number[] =>
  apportion([...rows.map(atWork), ...POOLS.map((pool) => pools[pool])], CROWD);

/** Shares the dots of a row out among the kinds of its work, in the order of `KINDS`. */
export const kindsOf = (row: Record<Kind, number>, dots: number): number[] =>
  apportion(
    KINDS.map((kind) => Math.max(0, row[kind])),
    dots,
  );

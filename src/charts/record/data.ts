/** The first year of the survey here, the last, and the last that the Bureau projects. */
export const FROM = 2003;
export const LAST = 2025;
export const UNTIL = 2034;
/** The year that the projection starts from. */
export const BASE = 2024;

/** What the record of an occupation is drawn from. */
export interface Data {
  /**
   * Jobs of each occupation by its code, a number a year from 2003, each as its change from the count before
   * it, the first from nought: shorter numbers make a smaller file. Null where none was printed.
   */
  changes: Record<string, (number | null)[]>;
  /** Years from which a count holds other work than the one before, by code; none where there is no such year. */
  cuts: Record<string, number[]>;
  /** Projected change from 2024 to 2034 by code, per cent. */
  projected: Record<string, number | null>;
  /** Jobs of all work a year. */
  all: number[];
}

/** Counts as their changes, each from the one before it. */
export function changesOf(counts: readonly (number | null)[]): (number | null)[] {
  let before = 0;
  return counts.map((count) => {
    if (count === null) return null;
    const change = count - before;
    before = count;
    return change;
  });
}

/** The counts that changes come to: undoes `changesOf`. */
export function countsOf(changes: readonly (number | null)[] = []): (number | null)[] {
  let count = 0;
  return changes.map((change) => (change === null ? null : (count += change)));
}

/** A count of a year. */
export interface Count {
  year: number;
  jobs: number;
}

/** Counts that can be compared: `broken` says that other work was counted before them. */
export interface Run {
  counts: Count[];
  broken: boolean;
}

/** A record in pieces that may be compared; a year without a count only leaves a hole in a piece. */
export function runs(jobs: readonly (number | null)[], cuts: readonly number[]): Run[] {
  const made: Run[] = [];
  jobs.forEach((count, n) => {
    if (count === null) return;
    const year = FROM + n;
    const broken = cuts.includes(year);
    if (broken || made.length === 0) made.push({ counts: [], broken });
    made.at(-1)!.counts.push({ year, jobs: count });
  });
  return made;
}

/** The survey of 2003 is incomplete, and codes of before 2010 cannot be bridged for sure. */
const SURE = 2010;

/**
 * How the jobs changed over the longest time that can be compared for sure, in per cent; null where
 * that is less than a year.
 */
export function changed(
  jobs: readonly (number | null)[],
  cuts: readonly number[],
): { from: number; to: number; percent: number } | null {
  const counts = (runs(jobs, cuts).at(-1)?.counts ?? []).filter(({ year }) => year >= SURE);
  const [first, last] = [counts[0], counts.at(-1)];
  if (!first || !last || first === last) return null;
  return { from: first.year, to: last.year, percent: 100 * (last.jobs / first.jobs - 1) };
}

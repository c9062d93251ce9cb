import { quantileSorted } from 'd3-array';

/** What several rounds came to: the one in the middle, and how far the middle half of them lie apart. */
export interface Spread {
  middle: number;
  apart: number;
}

/** What rounds came to, in the unit that they are given in. */
export function spread(rounds: readonly number[]): Spread {
  const sorted = [...rounds].sort((a, b) => a - b);
  const at = (part: number) => quantileSorted(sorted, part) ?? NaN;
  return { middle: at(0.5), apart: at(0.75) - at(0.25) };
}

/**
 * How many times one is of another.
 * @returns null where rounds of one differ among themselves by more than the two do, so that nothing can be said
 */
export function ratio(ours: Spread, theirs: Spread): number | null {
  const difference = Math.abs(ours.middle - theirs.middle);
  if (theirs.middle === 0 || Math.max(ours.apart, theirs.apart) > difference) return null;
  return ours.middle / theirs.middle;
}

import type { MEASURES } from '../shared/measures.ts';

type Measure = (typeof MEASURES)[number];

/** The groups that the Bureau puts occupations into, by the first two digits of their codes. */
export const GROUPS = [
  ...['11', '13', '15', '17', '19', '21', '23', '25', '27', '29', '31'],
  ...['33', '35', '37', '39', '41', '43', '45', '47', '49', '51', '53'],
] as const;

/** Where an occupation stands by a measure: its value, and how many of 100 occupations are below it. */
export interface Place {
  value: number;
  below: number;
}

/** What the places of occupations are drawn from. */
export interface Data {
  /** The places of each occupation by its code; null where a measure has no value for it. */
  places: Record<string, Record<Measure, Place | null>>;
  /** What each occupation is called, by its code, and each group. */
  titles: Record<string, string>;
  groups: Record<string, string>;
  /** Of how many occupations each measure has a value. */
  of: Record<Measure, number>;
}

/**
 * Places of values among each other: of 100 of them, how many are lower, those that are equal counted
 * half. The lowest of many is near 0, the highest near 100, the middle one at 50.
 */
export function placesOf(values: readonly (number | null)[]): (Place | null)[] {
  const known = values.filter((value) => value !== null).sort((a, b) => a - b);
  const at = new Map<number, number>();
  for (let n = 0; n < known.length;) {
    const value = known[n]!;
    let next = n;
    while (known[next] === value) next += 1;
    at.set(value, (50 * (n + next)) / known.length);
    n = next;
  }
  return values.map((value) => (value === null ? null : { value, below: at.get(value)! }));
}

/** The place of one value among others, as `placesOf` has it; among no others, in the middle. */
export function placeAmong(values: readonly (number | null)[], own: number): number {
  let [lower, equal, known] = [0, 0, 0];
  for (const value of values) {
    if (value === null) continue;
    known += 1;
    if (value < own) lower += 1;
    else if (value === own) equal += 1;
  }
  return known === 0 ? 50 : (100 * (lower + equal / 2)) / known;
}

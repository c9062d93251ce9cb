import { deviation, mean } from 'd3-array';

/** The skills of occupations: a number for each skill, by code. */
export type Skills = ReadonlyMap<string, readonly number[]>;

/** An occupation whose skills are near another's. */
export interface Neighbour {
  soc: string;
  /** See `distance`; 0 is the same. */
  distance: number;
}

/**
 * Skills in standard deviations from their mean over all occupations, each occupation counted once: so
 * a skill that hardly differs between occupations counts as much as one that differs widely.
 */
export function standardised(skills: Skills): Map<string, number[]> {
  const rows = [...skills.values()];
  const scales = (rows[0] ?? []).map((_, skill) => {
    const values = rows.map((row) => row[skill]!);
    return { centre: mean(values)!, spread: deviation(values) || 1 };
  });
  return new Map(
    [...skills].map(([soc, row]) => [
      soc,
      row.map((value, skill) => (value - scales[skill]!.centre) / scales[skill]!.spread),
    ]),
  );
}

/**
 * How far two rows of standardised skills are apart: the root of the mean of the squared differences, in
 * standard deviations. It is 0 for the same, the same both ways, and never longer than by way of a third.
 */
export function distance(a: readonly number[], b: readonly number[]): number {
  return Math.sqrt(mean(a, (value, skill) => (value - b[skill]!) ** 2) ?? 0);
}

/**
 * The occupations whose skills are nearest to one's, nearest first, equal ones by code; none where its
 * skills are not known.
 * @param skills standardised
 */
export function nearest(skills: Skills, soc: string, most: number): Neighbour[] {
  const own = skills.get(soc);
  if (!own) return [];
  return [...skills]
    .filter(([other]) => other !== soc)
    .map(([other, row]) => ({ soc: other, distance: distance(own, row) }))
    .sort((a, b) => a.distance - b.distance || a.soc.localeCompare(b.soc))
    .slice(0, most);
}

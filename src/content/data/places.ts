import { median, rollup } from 'd3-array';
import { MEASURES } from '../../charts/shared/measures.ts';
import { placesOf, type Place } from '../../charts/places/data.ts';
import type { Rows } from './columns.ts';
import { kept } from './kept.ts';
import { table } from './tables.ts';

/** The column of each measure. */
const COLUMN = {
  'frey-osborne': 'fo_probability',
  eloundou: 'eloundou_people',
  gpt4: 'eloundou_gpt4',
  microsoft: 'microsoft',
} as const satisfies Record<(typeof MEASURES)[number], keyof Rows['occupations']>;

/** Something for each measure of exposure. */
export type OfMeasures<T> = Record<(typeof MEASURES)[number], T>;

/** Makes something for each measure, from its place among them. */
export const ofMeasures = <T>(made: (n: number) => T): OfMeasures<T> =>
  Object.fromEntries(MEASURES.map((measure, n) => [measure, made(n)])) as OfMeasures<T>;

/** Where every occupation stands among all by each measure of exposure, in the order of their table. */
export const places = kept((): OfMeasures<Place | null>[] => {
  const rows = table('occupations');
  const found = MEASURES.map((measure) => placesOf(rows.map((row) => row[COLUMN[measure]])));
  return rows.map((_, row) => ofMeasures((n) => found[n]![row]!));
});

/** How many occupations each group has, and by each measure the place of the middle one among all. */
export const middles = kept((): Map<string, { count: number; middle: OfMeasures<number> }> => {
  const rows = table('occupations');
  return rollup(
    places(),
    (own) => ({
      count: own.length,
      middle: ofMeasures((n) => median(own, (place) => place[MEASURES[n]!]?.below)!),
    }),
    (_, n) => rows[n]!.group,
  );
});

import { MEASURES } from '../../../charts/shared/measures.ts';
import { placesOf, type Data } from '../../../charts/places/data.ts';
import type { Rows } from '../columns.ts';
import { table } from '../tables.ts';

/** The column of each measure. */
const COLUMN = {
  'frey-osborne': 'fo_probability',
  eloundou: 'eloundou_people',
  gpt4: 'eloundou_gpt4',
  microsoft: 'microsoft',
} as const satisfies Record<(typeof MEASURES)[number], keyof Rows['occupations']>;

/** Where every occupation stands among all by each measure of exposure. */
export function data(): Data {
  const rows = table('occupations');
  const places = MEASURES.map((measure) => placesOf(rows.map((row) => row[COLUMN[measure]])));
  const of = <T>(made: (n: number) => T) =>
    Object.fromEntries(MEASURES.map((measure, n) => [measure, made(n)])) as Record<
      (typeof MEASURES)[number],
      T
    >;
  return {
    places: Object.fromEntries(rows.map(({ soc }, row) => [soc, of((n) => places[n]![row]!)])),
    of: of((n) => places[n]!.filter(Boolean).length),
  };
}

import { MEASURES } from '../../../charts/shared/measures.ts';
import type { Data } from '../../../charts/places/data.ts';
import { groupTitles } from '../group-titles.ts';
import { ofMeasures, places } from '../places.ts';
import { table } from '../tables.ts';

/** Where every occupation stands among all by each measure of exposure, and what it and its group are called. */
export function data(): Data {
  const rows = table('occupations');
  const found = places();
  return {
    places: Object.fromEntries(rows.map(({ soc }, n) => [soc, found[n]!])),
    titles: Object.fromEntries(rows.map(({ soc, title }) => [soc, title])),
    groups: Object.fromEntries(groupTitles()),
    of: ofMeasures((n) => found.filter((place) => place[MEASURES[n]!]).length),
  };
}

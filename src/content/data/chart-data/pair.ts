import { FIGURES, type Data, type Figure } from '../../../charts/pair/data.ts';
import type { Place } from '../../../charts/places/data.ts';
import type { Rows } from '../columns.ts';
import { places, type OfMeasures } from '../places.ts';
import { table } from '../tables.ts';

type Row = Rows['occupations'];
type OwnPlaces = OfMeasures<Place | null>;

/** Each figure of an occupation. */
const FIGURE: Record<Figure, (row: Row, places: OwnPlaces) => number | null> = {
  jobs: (row) => row.jobs_2025,
  wage: (row) => row.median_wage_2025,
  change: (row) => row.change_pct,
  projected: (row) => row.projected_change_pct,
  list: (_, places) => below(places['frey-osborne']),
  people: (_, { eloundou }) => below(eloundou),
  gpt4: (_, { gpt4 }) => below(gpt4),
  assistant: (_, { microsoft }) => below(microsoft),
};

/** Places are printed whole; a tenth keeps their order. */
const below = (place: Place | null): number | null => place && Math.round(place.below * 10) / 10;

/** All occupations by what they can be ranked by. */
export function data(): Data {
  const rows = table('occupations');
  const found = places();
  return {
    soc: rows.map(({ soc }) => soc),
    title: rows.map(({ title }) => title),
    figures: Object.fromEntries(
      FIGURES.map((figure) => [figure, rows.map((row, n) => FIGURE[figure](row, found[n]!))]),
    ) as Data['figures'],
  };
}

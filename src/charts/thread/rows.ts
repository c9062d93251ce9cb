import type { Futures } from '../chart.ts';
import { inSight } from '../futures.ts';
import { placeAmong } from '../places/data.ts';
import { FROM } from '../shared/course.ts';

/** What is known of all occupations in numbers, in the order the story comes to it. */
const COUNTED = ['list', 'record', 'people', 'gpt4', 'use', 'bureau'] as const;
export const ROW_IDS = [...COUNTED, 'model'] as const;
type RowId = (typeof ROW_IDS)[number];

/** The year whose hours the model's row tells. */
export const HOURS_YEAR = 2035;

/** A column for each row but the model's, in the order of the codes; null where nothing is known. */
export interface Told {
  soc: string[];
  columns: Record<(typeof COUNTED)[number], (number | null)[]>;
}

/** What one row tells of an occupation. */
export interface Row {
  id: RowId;
  /** Counted or judged; projected; or our model's. */
  kind: 'counted' | 'ahead';
  /** As it was published: shares and scores 0 to 1, changes in per cent. Null where nothing is known. */
  value: number | null;
  /** Of 100 occupations, how many are less exposed, or lost less. */
  place: number | null;
  /** Of how many occupations it is known. */
  count: number;
}

/** Of two changes the one that lost more is farther to the right. */
const TURNED: readonly RowId[] = ['record', 'bureau'];

/** All that is told of an occupation. */
export function rowsOf(data: Told & Futures, soc: string): Row[] {
  const at = data.soc.indexOf(soc);
  const hours = inSight(data).hoursIn(HOURS_YEAR - FROM);
  const modelled = data.soc.map((each) => hours.get(each) ?? null);
  return ROW_IDS.map((id) => {
    const published = id === 'model' ? modelled : data.columns[id];
    const value = published[at] ?? null;
    const turned = TURNED.includes(id) ? -1 : 1;
    const values = published.map((each) => (each === null ? null : turned * each));
    return {
      id,
      kind: id === 'bureau' || id === 'model' ? 'ahead' : 'counted',
      value,
      place: value === null ? null : placeAmong(values, turned * value),
      count: values.filter((each) => each !== null).length,
    };
  });
}

import type { Cell, ChartState, Table, Words } from '../chart.ts';
import { figured, NO_FIGURE, rounded } from '../shared/cells.ts';
import { MEASURES } from '../shared/measures.ts';
import type { Named } from '../shared/named.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { Data, Place } from './data.ts';

/** The places of the occupations of a group, each with its code. */
export const placesIn = (places: Data['places'], group: string) =>
  Object.entries(places).filter(([soc]) => soc.startsWith(group));

/** A place as a figure: in print to the whole number, in a file to the tenth. */
export const placed = (place: Place | null | undefined, words: Words): Cell =>
  place ? figured(numeral(place.below, 0, words), rounded(place.below, 1)) : NO_FIGURE;

/** The places of a group, an occupation a row; of one occupation the table has them. */
export function drawn(
  { places, titles, groups, job }: Data & Named,
  { group }: ChartState,
  words: Words,
): Table | null {
  if (job) return null;
  const measures = MEASURES.map((measure) => words.text[measure] ?? '');
  return {
    caption: fill(words.text.captionGroup ?? '', { title: groups[String(group)] ?? '' }),
    columns: [
      words.text.columnJob ?? '',
      ...measures.map((head) => ({
        head,
        numbers: [fill(words.text.fileHead ?? '', { measure: head })],
      })),
    ],
    rows: placesIn(places, String(group)).map(([soc, of]) => [
      titles[soc] ?? soc,
      ...MEASURES.map((measure) => placed(of[measure], words)),
    ]),
  };
}

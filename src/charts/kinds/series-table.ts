import type { Table, Words } from '../chart.ts';
import { figured, NO_FIGURE } from '../shared/cells.ts';
import type { Series, SeriesData } from './data.ts';
import { placeSaid } from './lines/foot.ts';
import { nameOf, said } from './say.ts';
import { headOf } from './rows-table.ts';

/** What a series has at a place; null where there is nothing. */
export const valueAt = ({ points }: Series, place: number): number | null =>
  points.find(([x]) => x === place)?.[1] ?? null;

/** The places of some series, each once, in their order. */
export const placesIn = (rows: readonly Series[]): number[] =>
  [...new Set(rows.flatMap(({ points }) => points.map(([x]) => x)))].sort((a, b) => a - b);

/**
 * The numbers behind lines, stacks and areas: a row for each place along the foot, a column for each series.
 * @param sumOf what they come to together, said in a last column; null where nobody can know
 */
export function seriesTable(
  { spec, rows, heads, dated }: SeriesData,
  words: Words,
  sumOf?: (values: readonly (number | null)[]) => number | null,
): Table {
  const values = rows.map(({ points }) => new Map(points));
  const cell = (value: number | null) =>
    value === null ? NO_FIGURE : figured(said(value, spec, words), value);
  const names = rows.map(({ id }) => nameOf(id, words));
  const all = headOf('total', undefined, words);
  return {
    caption: words.text.caption ?? words.title,
    columns: [
      headOf('columnX', heads.x, words),
      ...[...names, ...(sumOf ? [all] : [])].map((head) => ({ head, numbers: [head] })),
    ],
    rows: placesIn(rows).map((x) => {
      const cells = values.map((series) => series.get(x) ?? null);
      const sum = sumOf?.(cells) ?? null;
      return [
        placeSaid(x, dated, words),
        ...cells.map(cell),
        // Tenths that are added up are no tenths to the last digit.
        ...(sumOf ? [cell(sum === null ? null : Number(sum.toFixed(6)))] : []),
      ];
    }),
  };
}

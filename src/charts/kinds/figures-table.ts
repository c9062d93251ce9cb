import type { Table, Words } from '../chart.ts';
import { figured, NO_FIGURE } from '../shared/cells.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { FiguredData, FiguresColumn } from './data.ts';
import { groupOf, nameOf } from './say.ts';
import { headOf } from './rows-table.ts';

/** What a figure of a column is printed as: with as many places as those below it, in its unit or that of all. */
export const figureSaid = (
  value: number,
  { name, divide, places, sign }: FiguresColumn,
  words: Words,
): string => {
  const n = (sign ? signed : numeral)(value / divide, places, words);
  return fill(words.text[`unit-${name}`] ?? words.text.unit ?? '{n}', { n });
};

/** What stands above a column of figures: its words, or what the table calls it. */
export const figureHead = ({ name }: FiguresColumn, { text }: Words): string => text[name] ?? name;

/**
 * The numbers behind slopes and tables, in the order of the table.
 * @param isCourse whether a last column says how far each row went from the first figure to the second
 */
export function figuresTable(data: FiguredData, words: Words, isCourse = false): Table {
  const { rows, columns, heads } = data;
  const isGrouped = rows.some(({ group }) => group);
  const course = { ...columns[0]!, sign: true };
  const change = (values: readonly (number | null)[]): number | null =>
    values[0] == null || values[1] == null ? null : Number((values[1] - values[0]).toFixed(6));
  const cell = (value: number | null, column: FiguresColumn) =>
    value === null ? NO_FIGURE : figured(figureSaid(value, column, words), value);
  const figureHeads = [
    ...columns.map((column) => figureHead(column, words)),
    ...(isCourse ? [headOf('change', undefined, words)] : []),
  ];
  return {
    caption: words.text.caption ?? words.title,
    columns: [
      headOf('columnName', heads.name, words),
      ...(isGrouped ? [headOf('columnGroup', heads.group, words)] : []),
      ...figureHeads.map((head) => ({ head, numbers: [head] })),
    ],
    rows: rows.map(({ id, group, values }) => [
      nameOf(id, words),
      ...(isGrouped ? [groupOf(group, words)] : []),
      ...values.map((value, n) => cell(value, columns[n]!)),
      ...(isCourse ? [cell(change(values), course)] : []),
    ]),
  };
}

import type { Column, Table, Words } from '../chart.ts';
import { figured, NO_FIGURE } from '../shared/cells.ts';
import type { ValuedData } from './data.ts';
import { groupOf, nameOf, saidOf } from './say.ts';

/** What stands above a column: its words, or what the table calls it. */
export const headOf = (key: string, own: string | undefined, { text }: Words): string =>
  text[key] ?? own ?? key;

/** The numbers behind bars and dots, in the order of the table. */
export function rowsTable({ spec, rows, heads }: ValuedData, words: Words): Table {
  const isGrouped = rows.some(({ group }) => group);
  const isRanged = rows.some(({ range }) => range);
  const value = headOf('columnValue', heads.value, words);
  const column: Column = {
    head: value,
    numbers: [
      headOf('fileValue', value, words),
      ...(isRanged
        ? [headOf('fileLow', heads.low, words), headOf('fileHigh', heads.high, words)]
        : []),
    ],
  };
  return {
    caption: words.text.caption ?? words.title,
    columns: [
      headOf('columnName', heads.name, words),
      ...(isGrouped ? [headOf('columnGroup', heads.group, words)] : []),
      column,
    ],
    rows: rows.map((row) => {
      const said = saidOf(row, spec, words);
      const none = row.value === null && row.range === null;
      return [
        nameOf(row.id, words),
        ...(isGrouped ? [groupOf(row.group, words)] : []),
        none
          ? { ...NO_FIGURE, text: said }
          : figured(said, row.value, ...(isRanged ? (row.range ?? [null, null]) : [])),
      ];
    }),
  };
}

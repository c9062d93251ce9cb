import { extent } from 'd3-array';
import { columnsOf, type TableName } from './columns.ts';
import { table } from './tables.ts';

/** A year of our time in a name or a text. */
const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/g;

/**
 * The first and the last year that a table has numbers of: by its columns of years, by the columns
 * named after one, and by what it says of its period. `undefined` where it names none.
 */
export function yearsOf(name: TableName): [number, number] | undefined {
  const columns = Object.entries(columnsOf(name));
  const rows = table(name) as unknown as Record<string, string | number>[];
  const years = columns.flatMap(([column, { unit }]) => {
    if (unit === 'year') return rows.map((row) => Number(row[column]));
    const texts = column === 'period' ? rows.map((row) => String(row[column])) : [column];
    return texts.flatMap((text) => [...text.matchAll(YEAR)].map(([year]) => Number(year)));
  });
  const [first, last] = extent(years);
  return first === undefined ? undefined : [first, last];
}

import { isSoc } from '../../model/soc.ts';
import type { AnyTable } from '../../content/data/any-table.ts';

/** A kind of chart, and what each column is of it. */
interface Proposal {
  kind: 'bars' | 'dots' | 'lines';
  columns: Partial<Record<'x' | 'name' | 'value' | 'low' | 'high' | 'code', string>> & {
    values?: string[];
  };
  order?: 'falling';
}

/**
 * The kind that the columns of a table propose: lines over years or dates, dots with a range, else bars.
 * @returns what is in the way where there is none
 */
export function proposal({ columns, rows }: Pick<AnyTable, 'columns' | 'rows'>): Proposal | string {
  const all = [...columns];
  const along = all.find(
    ([name, { type, unit }]) => type === 'date' || (type === 'number' && isYear(name, unit)),
  )?.[0];
  const numbers = all.flatMap(([name, { type }]) =>
    type === 'number' && name !== along ? [name] : [],
  );
  const texts = all.flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
  if (numbers.length === 0) return 'no column holds numbers; a chart needs one';
  const isEach = (name: string) => new Set(rows.map((row) => row[name])).size === rows.length;
  const repeated = texts.find((name) => !isEach(name));
  // A table of one year is no course.
  if (along && rows.length > 1 && isEach(along))
    return { kind: 'lines', columns: { x: along, values: numbers } };
  if (along && repeated)
    return { kind: 'lines', columns: { x: along, name: repeated, value: numbers[0]! } };
  const name = texts.find((text) => isEach(text) && !isCode(rows, text)) ?? texts.find(isEach);
  if (!name) return 'no column names each row once; a chart needs one';
  const code = texts.find((text) => isCode(rows, text));
  const [low, high] = ['low', 'high'].map((end) => numbers.find((column) => column === end));
  const value = numbers.find((column) => column !== low && column !== high) ?? numbers[0]!;
  return {
    kind: low && high ? 'dots' : 'bars',
    columns: { name, value, ...(low && high && { low, high }), ...(code && { code }) },
    order: 'falling',
  };
}

const isYear = (name: string, unit: string | undefined): boolean =>
  unit === 'year' || /^(?:year|jahr|año|année)$/i.test(name);

/** Whether a column holds codes of occupations. */
const isCode = (rows: AnyTable['rows'], name: string): boolean =>
  rows.length > 0 && rows.every((row) => isSoc(String(row[name])));

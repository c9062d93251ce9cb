import type { KindName } from '../../charts/kinds.ts';
import { isSoc } from '../../model/soc.ts';
import type { AnyTable } from '../../content/data/any-table.ts';

/** A kind of chart, and what each column is of it. */
export interface Proposal {
  kind: KindName;
  columns: Partial<
    Record<'x' | 'name' | 'value' | 'low' | 'high' | 'from' | 'to' | 'code', string>
  > & { values?: string[] };
  order?: 'falling';
}

/** The kinds that do as well with the same columns, where its columns propose one of them. */
export const ALIKE: Partial<Record<KindName, KindName[]>> = {
  bars: ['dots'],
  dots: ['bars'],
  lines: ['areas', 'stacks'],
};

/** How many columns of figures a table shows. */
const MOST = 3;

/**
 * The kind that the columns of a table propose: lines over years or dates, dots with a range, a slope between
 * two years, a table of several figures, else bars.
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
  const own = { name, ...(code && { code }) };
  const value = numbers.find((column) => column !== low && column !== high) ?? numbers[0]!;
  if (low && high) return { kind: 'dots', columns: { ...own, value, low, high }, order: 'falling' };
  const [from, to] = momentsIn(numbers);
  if (from && to) return { kind: 'slope', columns: { ...own, from, to } };
  if (numbers.length > 1)
    return {
      kind: 'table',
      columns: { ...own, values: numbers.slice(0, MOST) },
      order: 'falling',
    };
  return { kind: 'bars', columns: { ...own, value }, order: 'falling' };
}

/** The first and the last of some columns that are called alike but for a year: `jobs_2010` and `jobs_2025`. */
function momentsIn(columns: readonly string[]): string[] {
  const [first = '', ...others] = columns;
  const isLike = (name: string) => name.replace(YEAR, '') === first.replace(YEAR, '');
  if (others.length === 0 || !columns.every((name) => YEAR.test(name) && isLike(name))) return [];
  const sorted = [...columns].sort((a, b) => Number(YEAR.exec(a)![0]) - Number(YEAR.exec(b)![0]));
  return [sorted[0]!, sorted.at(-1)!];
}
const YEAR = /(?:1[89]|20)\d\d/;

const isYear = (name: string, unit: string | undefined): boolean =>
  unit === 'year' || /^(?:year|jahr|año|année)$/i.test(name);

/** Whether a column holds codes of occupations. */
const isCode = (rows: AnyTable['rows'], name: string): boolean =>
  rows.length > 0 && rows.every((row) => isSoc(String(row[name])));

import type { KindName } from '../../charts/kinds.ts';
import { isSoc } from '../../model/soc.ts';
import { whyText } from '../../content/data/almost-numbers.ts';
import type { AnyTable } from '../../content/data/any-table.ts';

/** A kind of chart, what each column is of it, and what else its file must say. */
export interface Proposal {
  kind: KindName;
  columns: Partial<
    Record<'x' | 'name' | 'value' | 'low' | 'high' | 'from' | 'to' | 'code', string>
  > & { values?: string[] };
  order?: 'falling';
  /** How many one square stands for. */
  each?: number;
}

type Table = Pick<AnyTable, 'columns' | 'rows'>;

/** How many columns of figures a table shows. */
const MOST = 3;

/** About so many squares can be counted by groups at a glance. */
const SQUARES = 200;

/**
 * The kinds that would do with the columns of a table, the likeliest first: lines over years or dates, dots
 * with a range, a slope between two years, a table of several figures, else bars.
 * @returns what is in the way where there is none
 */
export function proposals({ columns, rows }: Table): Proposal[] | string {
  const all = [...columns];
  const along = all.find(
    ([name, { type, unit }]) => type === 'date' || (type === 'number' && isYear(name, unit)),
  )?.[0];
  const figures = all.flatMap(([name, { type }]) =>
    type === 'number' && name !== along ? [name] : [],
  );
  // When something began is less likely what a chart is about than how many there are.
  const areYears = (name: string) => rows.every((row) => isYearlike(row[name]));
  const numbers = [...figures.filter((name) => !areYears(name)), ...figures.filter(areYears)];
  if (numbers.length === 0) return `no column holds numbers; a chart needs one${almostIn(columns)}`;
  const texts = all.flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
  // A table of one year is no course.
  const found = [
    ...(along && rows.length > 1 ? overTime(along, numbers, texts, rows) : []),
    ...besideEachOther(numbers, texts, rows),
  ];
  return found.length > 0 ? found : 'no column names each row once; a chart needs one';
}

/** A line for each column of text that nearly is one of numbers: the cell that is in the way, and what to do. */
export const almostIn = (columns: Table['columns']): string =>
  [...columns]
    .flatMap(([name, { almost }]) =>
      almost ? `\n  ${name}: ${whyText(almost, `line ${almost.line}`)}` : [],
    )
    .join('');

const isEach = (rows: Table['rows'], name: string): boolean =>
  new Set(rows.map((row) => row[name])).size === rows.length;

/** Lines, and where nothing is below nought areas and stacks: of each column, or of each name. */
function overTime(x: string, numbers: string[], texts: string[], rows: Table['rows']): Proposal[] {
  const name = texts.find((text) => !isEach(rows, text));
  const named = name === undefined ? undefined : { x, name, value: numbers[0]! };
  const columns: Proposal['columns'] | undefined = isEach(rows, x) ? { x, values: numbers } : named;
  if (!columns) return [];
  const isHeap = (columns.values ?? [columns.value!]).every((column) =>
    isAboveNought(rows, column),
  );
  const kinds: KindName[] = isHeap ? ['lines', 'areas', 'stacks'] : ['lines'];
  return kinds.map((kind) => ({ kind, columns }));
}

/** What draws a row of a table each. */
function besideEachOther(numbers: string[], texts: string[], rows: Table['rows']): Proposal[] {
  const once = texts.filter((text) => isEach(rows, text));
  const name = once.find((text) => !isCode(rows, text)) ?? once[0];
  if (!name) return [];
  const code = texts.find((text) => isCode(rows, text));
  const [low, high] = ['low', 'high'].map((end) => numbers.find((column) => column === end));
  const own = { name, ...(code && { code }) };
  const value = numbers.find((column) => column !== low && column !== high) ?? numbers[0]!;
  const isRange = low !== undefined && high !== undefined;
  const [from, to] = momentsIn(numbers);
  const sum = rows.reduce((total, row) => total + Number(row[value] ?? 0), 0);
  const order = 'falling';
  const each = eachOf(
    sum / SQUARES,
    rows.every((row) => Number.isInteger(row[value] ?? 0)),
  );
  const isHeap = sum > 0 && isAboveNought(rows, value);
  const slope: Proposal[] = from && to ? [{ kind: 'slope', columns: { ...own, from, to } }] : [];
  const squares: Proposal[] = isHeap
    ? [{ kind: 'squares', columns: { ...own, value }, order, each }]
    : [];
  const all: Proposal[] = [
    { kind: 'bars', columns: { ...own, value }, order },
    { kind: 'dots', columns: { ...own, value, ...(isRange && { low, high }) }, order },
    ...slope,
    { kind: 'table', columns: { ...own, values: numbers.slice(0, MOST) }, order },
    ...squares,
  ];
  const likeliest = isRange ? 'dots' : from ? 'slope' : numbers.length > 1 ? 'table' : 'bars';
  const isLikeliest = ({ kind }: Proposal) => kind === likeliest;
  return [...all.filter(isLikeliest), ...all.filter((one) => !isLikeliest(one))];
}

/** A number of ones that is soon counted on from: 1, 2 or 5 and noughts, and no part of what is whole. */
function eachOf(share: number, isWhole: boolean): number {
  const ten = 10 ** Math.floor(Math.log10(share || 1));
  const each = [1, 2, 5, 10].find((step) => step * ten >= share)! * ten;
  return isWhole ? Math.max(1, each) : Number(each.toPrecision(1));
}

const isAboveNought = (rows: Table['rows'], column: string): boolean =>
  rows.every((row) => Number(row[column] ?? 0) >= 0);

/** The first and the last of some columns that are called alike but for a year: `jobs_2010` and `jobs_2025`. */
function momentsIn(columns: readonly string[]): string[] {
  const [first = '', ...others] = columns;
  const isLike = (name: string) => name.replace(YEAR, '') === first.replace(YEAR, '');
  if (others.length === 0 || !columns.every((name) => YEAR.test(name) && isLike(name))) return [];
  const sorted = [...columns].sort((a, b) => Number(YEAR.exec(a)![0]) - Number(YEAR.exec(b)![0]));
  return [sorted[0]!, sorted.at(-1)!];
}
const YEAR = /(?:1[89]|20)\d\d/;

const isYearlike = (cell: AnyTable['rows'][number][string] | undefined): boolean =>
  cell == null || (Number.isInteger(cell) && Number(cell) >= 1700 && Number(cell) <= 2100);

const isYear = (name: string, unit: string | undefined): boolean =>
  unit === 'year' || /^(?:year|jahr|año|année)$/i.test(name);

/** Whether a column holds codes of occupations. */
const isCode = (rows: Table['rows'], name: string): boolean =>
  rows.length > 0 && rows.every((row) => isSoc(String(row[name])));

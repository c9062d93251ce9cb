import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { anyTable, tableNames, type AnyTable } from '../../content/data/any-table.ts';
import { chartNames } from '../../content/data/charts.ts';
import { allowed } from '../../content/ground/fault.ts';
import { slugFrom } from '../../content/ground/slug.ts';
import { NotBegun } from './not-begun.ts';
import type { Scaffold } from './to-write.ts';

export const HOW_CHART = 'npm run new chart "A title" table.csv (or the name of a table)';

/**
 * What a chart begins with that needs no code: a kind that the columns of its table propose, and the words
 * that every picture has. A table of an editor’s own is copied to where it is read.
 * @throws {NotBegun} when there is no such table, or nothing in it that can be drawn
 */
export function newChart(title: string, given: string, content: string): Scaffold {
  const name = slugFrom(title);
  if (!name || !given) throw new NotBegun(`It needs a title and a table. Type:\n  ${HOW_CHART}`);
  if (chartNames(content).includes(name))
    throw new NotBegun(`A chart is called "${name}" already. Give it another title.`);
  const source = tableOf(given, content);
  const table = anyTable(source, content);
  if (!table)
    throw new NotBegun(
      `There is no table "${given}"; ${allowed(given, tableNames(content))}. Type:\n  ${HOW_CHART}`,
    );
  const proposed = proposal(table);
  if (!proposed) throw new NotBegun(`No column of ${given} holds numbers; a chart needs one.`);
  const units = [proposed.columns.value, proposed.columns.values]
    .flat()
    .map((column) => (typeof column === 'string' ? table.columns.get(column)!.unit : undefined));
  const file = {
    ...proposed,
    title,
    subtitle: 'What is drawn, of whom, when, and in which unit',
    description: 'What the figure is, for those who hear it.',
    source: 'Who counted, and when.',
    sources: ['bls-oews'],
    notes: [],
    text: { unit: UNIT[units.find(Boolean) ?? ''] ?? '{n}' },
  };
  const { kind, columns, ...words } = file;
  return {
    file: join(content, 'charts', `${name}.yaml`),
    text: stringify({ kind, table: source, columns, ...words }, { lineWidth: 0 }),
    moves: [],
    told: [...table.columns].map(([column, { type }]) => `${column}: ${type}`).join(', '),
  };
}

/** How a value is printed, by the unit of its column. */
const UNIT: Record<string, string> = { percent: '{n}\u202f%', dollars: '${n}' };

/** The name of a table; a file that is elsewhere is copied to where tables are read. */
function tableOf(given: string, content: string): string {
  if (!given.endsWith('.csv')) return given;
  const name = slugFrom(basename(given, '.csv'));
  const own = join(content, 'data', `${name}.csv`);
  if (existsSync(given) && !existsSync(own)) {
    mkdirSync(join(content, 'data'), { recursive: true });
    copyFileSync(given, own);
  }
  return name;
}

interface Proposal {
  kind: 'bars' | 'dots' | 'lines';
  columns: {
    x?: string;
    name?: string;
    value?: string;
    values?: string[];
    low?: string;
    high?: string;
    code?: string;
  };
}

/** The kind that the columns of a table propose: lines over years or dates, dots with a range, else bars. */
function proposal({ columns, rows }: AnyTable): Proposal | null {
  const all = [...columns];
  const isYear = (name: string) =>
    columns.get(name)!.unit === 'year' || /^(?:year|jahr|año|année)$/i.test(name);
  const along = all.find(
    ([name, { type }]) => type === 'date' || (type === 'number' && isYear(name)),
  )?.[0];
  const numbers = all.flatMap(([name, { type }]) =>
    type === 'number' && name !== along ? [name] : [],
  );
  const texts = all.flatMap(([name, { type }]) => (type === 'text' ? [name] : []));
  const isEach = (name: string) => new Set(rows.map((row) => row[name])).size === rows.length;
  if (numbers.length === 0) return null;
  if (along && isEach(along)) return { kind: 'lines', columns: { x: along, values: numbers } };
  const repeated = texts.find((name) => !isEach(name));
  if (along && repeated)
    return { kind: 'lines', columns: { x: along, name: repeated, value: numbers[0]! } };
  const name = texts.find((text) => isEach(text) && !isCode(rows, text)) ?? texts.find(isEach);
  if (!name) return null;
  const code = texts.find((text) => isCode(rows, text));
  const [low, high] = ['low', 'high'].map((end) => numbers.find((column) => column === end));
  const value = numbers.find((column) => column !== low && column !== high) ?? numbers[0]!;
  return low && high
    ? { kind: 'dots', columns: { name, value, low, high, ...(code && { code }) } }
    : { kind: 'bars', columns: { name, value, ...(code && { code }) } };
}

/** Whether a column holds codes of occupations. */
const isCode = (rows: AnyTable['rows'], name: string): boolean =>
  rows.length > 0 && rows.every((row) => /^\d\d-\d{4}$/.test(String(row[name])));

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UNITS, type Unit } from '../../charts/shared/unit.ts';
import { allowed, type Fault } from '../ground/fault.ts';
import { entriesIn } from '../ground/folder.ts';
import { readText } from '../ground/source-text.ts';
import { parseYaml, readYaml, type Yaml } from '../ground/yaml.ts';
import { short, text } from '../words/schema-parts.ts';
import { cellStart, parseLines, type Line } from './csv-lines.ts';
import { kept, madeOf } from './kept.ts';

/** The head of a table of an editor’s own, in a file beside it. */
export const ownTableSchema = z.strictObject({
  title: short(80, 'a list has'),
  /** Who counted, and where that can be read. */
  source: text,
  licence: text,
  /** Units of columns, by their names. */
  units: z.record(z.string(), z.enum(UNITS)).optional(),
});

export type OwnHead = z.infer<typeof ownTableSchema>;

/** What the cells of a column are, as they were guessed. */
export type Guess = 'number' | 'date' | 'text';

/** A column of a table of an editor’s own. */
export interface OwnColumn {
  type: Guess;
  unit?: Unit | undefined;
}

/** A cell: a number, a date as the year and its part, a text; null where it is blank. */
export type OwnCell = number | string | null;

/** A table of an editor’s own, as far as it could be read, and what is wrong with it. */
export interface OwnTable {
  columns: Map<string, OwnColumn>;
  rows: Record<string, OwnCell>[];
  /** Missing where it has a fault, or was not read. */
  head?: OwnHead | undefined;
  faults: Fault[];
}

/** The names of the tables in a folder of content. */
export const ownTables = (content = 'content'): string[] =>
  entriesIn(join(content, 'data')).flatMap(({ name, isFolder }) =>
    !isFolder && name.endsWith('.csv') ? [name.slice(0, -'.csv'.length)] : [],
  );

/** The way to each table by its file. */
const ways = new Map<string, () => OwnTable>();

/** Reads a table of an editor’s own, guesses what its columns hold, and checks every cell against that. */
export function readOwnTable(name: string, content = 'content'): OwnTable {
  const file = join(content, 'data', `${name}.csv`);
  if (!ways.has(file))
    ways.set(
      file,
      kept(() => fresh(file, file.replace(/csv$/, 'yaml'))),
    );
  return ways.get(file)!();
}

/** The faults of all tables of editors’ own. */
export const faultsOfOwnTables = (content = 'content'): Fault[] =>
  ownTables(content).flatMap((name) => readOwnTable(name, content).faults);

function fresh(file: string, headFile: string): OwnTable {
  madeOf(file);
  madeOf(headFile);
  const head = existsSync(headFile)
    ? readYaml(headFile, ownTableSchema)
    : { value: undefined, faults: [lacking(headFile)], at: () => lacking(headFile) };
  const { text: all, fault } = readText(file);
  return underHead(
    fault ? { columns: new Map(), rows: [], faults: [fault] } : readCells(file, all),
    head,
  );
}

/** A table of a text that stands in the guide, below its head. */
export const exampleTable = (cells: string, head: string): OwnTable =>
  underHead(readCells('', cells), parseYaml('', head, ownTableSchema));

function underHead(read: OwnTable, head: Yaml): OwnTable {
  const said = head.faults.length === 0 ? (head.value as OwnHead) : undefined;
  const units = said?.units ?? {};
  const strays = Object.keys(units).filter((name) => !read.columns.has(name));
  for (const [name, column] of read.columns) column.unit = units[name];
  return {
    ...read,
    head: said,
    faults: [
      ...read.faults,
      ...head.faults,
      ...strays.map((name) => ({
        ...head.at(['units', name], true),
        message: `no column is called "${name}"; ${allowed(name, [...read.columns.keys()])}`,
      })),
    ],
  };
}

const lacking = (file: string): Fault => ({
  ...{ file, line: 1, column: 1 },
  message: 'the head of the table is missing; write title, source and licence, and units by column',
});

/** The sign between cells: a comma, or what a program writes where the comma stands before fractions. */
const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  return [';', '\t'].find((sign) => head.includes(sign) && !head.includes(',')) ?? ',';
};

/** Reads the text of a table, and guesses what its columns hold. */
export function readCells(file: string, text: string): OwnTable {
  const delimiter = delimiterOf(text);
  const { lines, broken } = parseLines(text, delimiter);
  const [head, ...body] = lines;
  const faults: Fault[] = [];
  const say = (line: number, column: number, message: string) =>
    faults.push({ file, line, column, message });
  if (broken) say(broken.line, 1, broken.message);
  if (!head || body.length === 0) {
    say(1, 1, 'there are no rows; write a line of names, and a line for each row below it');
    return { columns: new Map(), rows: [], faults };
  }
  const names = head.record.map((name) => name.trim());
  for (const [n, name] of names.entries()) {
    const start = cellStart(head.raw, n, delimiter);
    if (!name) say(1, start, `column ${n + 1} has no name; write one above it`);
    else if (names.indexOf(name) < n) say(1, start, `two columns are called "${name}"; rename one`);
  }
  const sound = body.filter(({ record, raw, info }) => {
    const isWhole = record.length === names.length;
    if (!isWhole)
      say(
        info.lines,
        cellStart(raw, Math.min(record.length, names.length), delimiter),
        `found ${record.length} ${record.length === 1 ? 'cell' : 'cells'}; allowed: ${names.length}; put a text with a comma into quotes`,
      );
    return isWhole;
  });
  const decimal = delimiter === ';' ? ',' : '.';
  const columns = names.map((name, n): [string, OwnColumn] => [
    name,
    {
      type: guessed(
        sound.map(({ record }) => record[n]!),
        decimal,
      ),
    },
  ]);
  const rows = sound.map((line) =>
    Object.fromEntries(
      columns.map(([name, { type }], n) => {
        const value = cellOf(line.record[n]!.trim(), type, decimal);
        if (value === undefined)
          say(line.info.lines, cellStart(line.raw, n, delimiter), odd(line, n, name, type));
        return [name, value ?? null];
      }),
    ),
  );
  return { columns: new Map(columns), rows, faults };
}

const odd = ({ record }: Line, n: number, name: string, type: Guess): string =>
  `column ${n + 1} (${name}): found "${record[n]!.trim()}" among ${type}s; allowed: a ${type}${type === 'date' ? ', as 2024-05-31' : ', without a unit or commas'}, or nothing`;

const DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;

/** So many of the cells that are not blank have to be of a type for the others to be slips. */
const MOST = 0.8;

function guessed(texts: string[], decimal: string): Guess {
  const said = texts.map((cell) => cell.trim()).filter(Boolean);
  const most = (type: Guess) =>
    said.length > 0 &&
    said.filter((cell) => cellOf(cell, type, decimal) !== undefined).length >= MOST * said.length;
  return (['number', 'date'] as const).find(most) ?? 'text';
}

/** What a cell is as one of a type; undefined where it is none. */
function cellOf(cell: string, type: Guess, decimal: string): OwnCell | undefined {
  if (cell === '') return null;
  if (type === 'text') return cell;
  if (type === 'number') {
    const plain = cell.replace('−', '-').replace(decimal, '.');
    // A code with a nought before it, such as 00501, would lose it.
    if (/^0\d/.test(plain)) return undefined;
    return /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?$/i.test(plain) ? Number(plain) : undefined;
  }
  return dateIn(cell);
}

/** The year of a date such as `2024-05-31` or `2024-05`, and the part of it that has passed; undefined of none. */
export function dateIn(text: string): number | undefined {
  const [, year, month, day = '01'] = DATE.exec(text) ?? [];
  if (!year) return undefined;
  const [from, to] = [Date.UTC(Number(year), 0), Date.UTC(Number(year) + 1, 0)];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number(month) > 12 || new Date(at).getUTCDate() !== Number(day)
    ? undefined
    : Number((Number(year) + (at - from) / (to - from)).toFixed(4));
}

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { UNITS, type Unit } from '../../charts/shared/unit.ts';
import { allowed, type Fault, type Place } from '../ground/fault.ts';
import { entriesIn } from '../ground/folder.ts';
import { readText } from '../ground/source-text.ts';
import { parseYaml, readYaml, type Yaml } from '../ground/yaml.ts';
import { short, text } from '../words/schema-parts.ts';
import { almostNumbers, type AlmostNumbers } from './almost-numbers.ts';
import { cellStart, parseLines, type Line } from './csv-lines.ts';
import { kept, madeOf } from './kept.ts';
import { cellOf, guessed, type Decimal, type Guess, type OwnCell } from './own-cell.ts';

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

/** A column of a table of an editor’s own. */
export interface OwnColumn {
  type: Guess;
  unit?: Unit | undefined;
  /** Of a text: why it is none of numbers, where most of its cells have figures. */
  almost?: (AlmostNumbers & Pick<Place, 'line' | 'column'>) | undefined;
}

/** A table of an editor’s own, as far as it could be read, and what is wrong with it. */
export interface OwnTable {
  columns: Map<string, OwnColumn>;
  rows: Record<string, OwnCell>[];
  /** Missing where it has a fault, or was not read. */
  head?: OwnHead | undefined;
  faults: Fault[];
}

/** The names of the tables in a folder of content. */
export function ownTables(content = 'content'): string[] {
  const folder = join(content, 'data');
  // It is written anew whenever a file comes or goes.
  madeOf(folder);
  return entriesIn(folder).flatMap(({ name, isFolder }) =>
    !isFolder && name.endsWith('.csv') ? [name.slice(0, -'.csv'.length)] : [],
  );
}

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
  // Of a table whose line of names cannot be read nobody knows the columns.
  const isNamed = read.columns.size > 0 && !read.faults.some(({ line }) => line === 1);
  const strays = Object.keys(units).filter((name) => isNamed && !read.columns.has(name));
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
export const delimiterOf = (text: string): string => {
  const [head = ''] = text.split('\n', 1);
  return [';', '\t'].find((sign) => head.includes(sign) && !head.includes(',')) ?? ',';
};

/** The sign before fractions, by that between cells. */
export const decimalOf = (delimiter: string): Decimal => (delimiter === ';' ? ',' : '.');

/** Reads the text of a table, and guesses what its columns hold. */
export function readCells(file: string, text: string): OwnTable {
  const delimiter = delimiterOf(text);
  const { lines, broken } = parseLines(text, delimiter);
  const [head, ...body] = lines;
  const faults: Fault[] = [];
  const say = (line: number, column: number, message: string) =>
    faults.push({ file, line, column, message });
  if (broken) say(broken.line, 1, broken.message);
  const unread = broken ? undefined : whyUnread(head, body);
  if (unread) say(1, 1, unread);
  if (!head || body.length === 0 || unread) return { columns: new Map(), rows: [], faults };
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
  const decimal = decimalOf(delimiter);
  const columns = names.map((name, n): [string, OwnColumn] => {
    const texts = sound.map(({ record }) => record[n]!);
    const type = guessed(texts, decimal);
    const almost = type === 'text' ? almostNumbers(texts, decimal) : undefined;
    if (!almost) return [name, { type }];
    const { raw, info } = sound[almost.first]!;
    const place = { line: info.lines, column: cellStart(raw, n, delimiter) };
    return [name, { type, almost: { ...almost, ...place } }];
  });
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

/** What keeps the whole of a table from being read, quotes apart. */
function whyUnread(head: Line | undefined, body: Line[]): string | undefined {
  if (!head || body.length === 0)
    return 'there are no rows; write a line of names, and a line for each row below it';
  const [, sign] = (head.record.length === 1 && /([|;\t])/.exec(head.record[0]!)) || [];
  return sign
    ? `only one column is read here, "${head.record[0]!}"; put commas between the cells, or semicolons or tabs`
    : undefined;
}

const odd = ({ record }: Line, n: number, name: string, type: Guess): string =>
  `column ${n + 1} (${name}): found "${record[n]!.trim()}" among ${type}s; allowed: a ${type}${type === 'date' ? ', as 2024-05-31' : ', without a unit or commas'}, or nothing`;

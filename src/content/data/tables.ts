import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { kept, madeOf } from './kept.ts';
import { COLUMNS, columnsOf, type Rows, type TableName } from './columns.ts';
import type { Column } from './columns/column.ts';
import { allowed, type Fault } from '../ground/fault.ts';
import { readText } from '../ground/source-text.ts';

/** A table that was read: its rows, whole when there are no faults, and what is wrong. */
export interface Read<T> {
  rows: T[];
  faults: Fault[];
}

interface Line {
  record: string[];
  raw: string;
  info: { lines: number };
}

/** The way to each table by its file. */
const ways = new Map<string, () => Read<unknown>>();

/** Reads a table of the seeds and checks every cell: type, range, no blank where one must not be. */
export function readTable<N extends TableName>(name: N, seeds = 'seeds'): Read<Rows[N]> {
  const file = join(seeds, 'data', `${name}.csv`);
  if (!ways.has(file))
    ways.set(
      file,
      kept(() => freshTable(name, file)),
    );
  return ways.get(file)!() as Read<Rows[N]>;
}

function freshTable<N extends TableName>(name: N, file: string): Read<Rows[N]> {
  madeOf(file);
  const faults: Fault[] = [];
  const say = (line: number, column: number, message: string) =>
    faults.push({ file, line, column, message });
  if (!existsSync(file)) {
    say(1, 1, 'the table is missing');
    return { rows: [], faults };
  }
  const { text, fault } = readText(file);
  if (fault) return { rows: [], faults: [fault] };
  const columns = columnsOf(name);
  const names = Object.keys(columns);
  const rows: Rows[N][] = [];
  const { lines, broken } = parseLines(text);
  if (broken) say(broken.line, 1, broken.message);
  const [head, ...body] = lines;
  if (!head || head.record.join() !== names.join()) {
    const wrong = names.findIndex((column, index) => head?.record[index] !== column);
    const index = wrong < 0 ? names.length : wrong;
    const found = head?.record[index] ?? 'nothing';
    say(
      1,
      head ? cellStart(head.raw, index) : 1,
      `the head of column ${index + 1}: found "${found}"; ${allowed(found, names)}, in this order`,
    );
    return { rows, faults };
  }
  for (const { record, raw, info } of body) {
    if (record.length !== names.length) {
      say(
        info.lines,
        cellStart(raw, Math.min(record.length, names.length)),
        `found ${record.length} ${record.length === 1 ? 'cell' : 'cells'}; allowed: ${names.length}; put a text with a comma into quotes`,
      );
      continue;
    }
    const row: Record<string, unknown> = {};
    names.forEach((column, index) => {
      const cell = checkCell(record[index]!, columns[column]!);
      if ('wrong' in cell)
        say(info.lines, cellStart(raw, index), `column ${index + 1} (${column}): ${cell.wrong}`);
      else row[column] = cell.value;
    });
    rows.push(row as unknown as Rows[N]);
  }
  return { rows, faults };
}

/** The faults of all tables of a folder of seeds. */
export function faultsOfTables(seeds = 'seeds'): Fault[] {
  return (Object.keys(COLUMNS) as TableName[]).flatMap((name) => readTable(name, seeds).faults);
}

/** A table that the doctor has passed. */
export function table<N extends TableName>(name: N): readonly Rows[N][] {
  return readTable(name).rows;
}

/** The cells of every line, as far as the quotes hold. */
function parseLines(text: string): { lines: Line[]; broken?: { line: number; message: string } } {
  const lines: Line[] = [];
  try {
    parse(text, {
      bom: true,
      info: true,
      raw: true,
      relax_column_count: true,
      on_record: (line) => {
        lines.push(line as unknown as Line);
        return null;
      },
    });
    return { lines };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    // A quote left open runs to the end of the file, so what follows the last good line is meant.
    const line = (lines.at(-1)?.info.lines ?? 0) + 1;
    const message = 'a quote is open or stands inside a cell; write "…" round a cell and "" inside';
    return { lines, broken: { line, message } };
  }
}

/** Where a cell begins in its line, from 1; the end of the line when it is not there. */
function cellStart(raw: string, index: number): number {
  let quoted = false;
  let cell = 0;
  for (const [offset, sign] of raw.trimEnd().split('').entries()) {
    if (cell === index) return offset + 1;
    if (sign === '"') quoted = !quoted;
    else if (sign === ',' && !quoted) cell += 1;
  }
  return raw.trimEnd().length + 1;
}

function checkCell(
  text: string,
  { type, min, max, values, blank }: Column,
): { value: string | number | null } | { wrong: string } {
  if (text === '')
    return blank
      ? { value: type === 'number' ? null : '' }
      : { wrong: 'found nothing; every row needs a value' };
  if (type === 'text') {
    if (values && !values.includes(text))
      return { wrong: `found "${text}"; ${allowed(text, values)}` };
    return { value: text };
  }
  const value = Number(text);
  if (!Number.isFinite(value)) return { wrong: `found "${text}"; allowed: a number` };
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return { wrong: `found ${text}; allowed: ${min ?? 'any'} to ${max ?? 'any'}` };
  return { value };
}

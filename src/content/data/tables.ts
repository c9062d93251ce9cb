import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { cellStart, parseLines } from './csv-lines.ts';
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

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Fault } from './fault.ts';
import { COLUMNS, type Column, type Rows, type TableName } from './columns.ts';

/** A table that was read: the good rows, and what is wrong with the others. */
export interface Read<T> {
  rows: T[];
  faults: Fault[];
}

interface Record_ {
  record: Record<string, string>;
  info: { lines: number };
}

/** Reads a table of the seeds and checks every cell: type, range, no blank where one must not be. */
export function readTable<N extends TableName>(name: N, seeds = 'seeds'): Read<Rows[N]> {
  const file = join(seeds, 'data', `${name}.csv`);
  if (!existsSync(file))
    return { rows: [], faults: [{ file, line: 1, column: 1, message: 'the table is missing' }] };
  const columns = COLUMNS[name];
  const names = Object.keys(columns);
  const read = parse(readFileSync(file, 'utf8'), {
    columns: true,
    info: true,
    relax_column_count: true,
  }) as unknown as Record_[];
  const rows: Rows[N][] = [];
  const faults: Fault[] = [];
  for (const { record, info } of read) {
    const row: Record<string, unknown> = {};
    names.forEach((column, index) => {
      const cell = checkCell(record[column], columns[column]!);
      if ('wrong' in cell)
        faults.push({
          file,
          line: info.lines,
          column: index + 1,
          message: `column ${index + 1} (${column}): ${cell.wrong}`,
        });
      else row[column] = cell.value;
    });
    rows.push(row as unknown as Rows[N]);
  }
  return { rows, faults };
}

/** Reads a table that the doctor has passed. */
export function table<N extends TableName>(name: N): Rows[N][] {
  return readTable(name).rows;
}

function checkCell(
  text: string | undefined,
  { type, min, max, values, blank }: Column,
): { value: string | number | null } | { wrong: string } {
  if (text === undefined) return { wrong: 'the cell is missing; count the commas of the row' };
  if (text === '')
    return blank
      ? { value: type === 'number' ? null : '' }
      : { wrong: 'blank; every row needs a value' };
  if (type === 'text') {
    if (values && !values.includes(text))
      return { wrong: `found "${text}"; allowed: ${values.join(', ')}` };
    return { value: text };
  }
  const value = Number(text);
  if (!Number.isFinite(value)) return { wrong: `found "${text}", which is not a number` };
  if ((min !== undefined && value < min) || (max !== undefined && value > max))
    return { wrong: `found ${text}; allowed: ${min ?? 'any'} to ${max ?? 'any'}` };
  return { value };
}

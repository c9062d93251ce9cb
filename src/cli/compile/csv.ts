import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A row of a raw table: every cell is text. */
export type Raw = Record<string, string>;

/** Reads a raw table from the folder of sources. */
export function readRaw(folder: string, table: string): Raw[] {
  const text = readFileSync(join(folder, `${table}.csv`), 'utf8');
  return parse<Raw>(text, { columns: true, bom: true, skip_empty_lines: true });
}

const cell = (value: string | number | null): string => {
  const text = String(value ?? '');
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/** Writes rows as CSV, the columns in the order of the first row's keys. */
export function toCsv(rows: Record<string, string | number | null>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => columns.map((column) => cell(row[column] ?? null)).join(','));
  return [columns.join(','), ...lines, ''].join('\n');
}

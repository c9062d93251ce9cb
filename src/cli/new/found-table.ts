import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { stringify } from 'yaml';
import { PLACEHOLDERS } from '../../content/check/hint/placeholders.ts';
import { anyTable, tableNames, type AnyTable } from '../../content/data/any-table.ts';
import { ownTables, readCells, readOwnTable } from '../../content/data/own-tables.ts';
import { allowed, type Fault } from '../../content/ground/fault.ts';
import { slugFrom } from '../../content/ground/slug.ts';
import { readText } from '../../content/ground/source-text.ts';
import { cleaned, type Cleaned } from './cleaned.ts';
import { NotBegun } from './not-begun.ts';
import type { ToWrite } from './to-write.ts';

/** A table that a chart begins with, and the files of it that are not where tables are read. */
export interface FoundTable extends Pick<AnyTable, 'columns' | 'rows'> {
  name: string;
  beside: ToWrite[];
  /** What was made numbers of in the copy, by column. */
  cleaned: Cleaned['columns'];
}

/**
 * A table by its name, or by its file.
 * @throws {NotBegun} where there is none, or with each fault of one that cannot be read
 */
export function foundTable(given: string, content: string, how: string): FoundTable {
  const isFile = given.endsWith('.csv');
  const name = isFile ? slugFrom(basename(given, '.csv')) : given;
  if (isFile && existsSync(given)) {
    const { text, fault } = readText(given);
    refuse(fault ? [fault] : readCells(given, text).faults);
    const copy = copyOf(given, text, name, content);
    if (copy.beside.length > 0) return { ...copy, name };
  }
  const table = anyTable(name, content);
  if (!table)
    throw new NotBegun(
      `There is no table "${given}"; ${allowed(given, tableNames(content))}\nType:\n  ${how}`,
    );
  if (ownTables(content).includes(name)) refuse(readOwnTable(name, content).faults);
  return { ...table, name, beside: [], cleaned: new Map() };
}

function refuse(faults: Fault[]): void {
  if (faults.length === 0) return;
  const told = faults.map(
    ({ file, line, column, message }) => `  ${file}:${line}:${column} ${message}`,
  );
  throw new NotBegun(`The table has faults:\n${told.join('\n')}`);
}

/** A table where tables are read, and its head; of a file that stands there already, what is missing. */
function copyOf(
  given: string,
  text: string,
  name: string,
  content: string,
): Omit<FoundTable, 'name'> {
  const [file, headFile] = ['csv', 'yaml'].map((end) => join(content, 'data', `${name}.${end}`));
  const isThere = ownTables(content).includes(name);
  // A head that is there already knows nothing of a unit that a copy would leave to it.
  const isCopied = !isThere && !existsSync(headFile!);
  const clean: Cleaned = isCopied ? cleaned(text) : { text, columns: new Map() };
  if (isThere && readFileSync(file!, 'utf8') !== readFileSync(given, 'utf8'))
    throw new NotBegun(`There is another table at ${file}. Give yours another name.`);
  const { columns, rows } = readCells(given, clean.text);
  const units = [...clean.columns].flatMap(([column, { unit }]) => (unit ? [[column, unit]] : []));
  for (const [column, { unit }] of clean.columns) columns.get(column)!.unit = unit;
  const head = {
    title: PLACEHOLDERS.tableTitle,
    source: PLACEHOLDERS.tableSource,
    licence: PLACEHOLDERS.licence,
    ...(units.length > 0 && { units: Object.fromEntries(units) as Record<string, string> }),
  };
  return {
    ...{ columns, rows, cleaned: clean.columns },
    beside: [
      ...(isThere ? [] : [{ file: file!, text: clean.text }]),
      ...(existsSync(headFile!)
        ? []
        : [{ file: headFile!, text: stringify(head, { lineWidth: 0 }) }]),
    ],
  };
}

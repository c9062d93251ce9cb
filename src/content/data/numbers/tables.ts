import { join } from 'node:path';
import { tableNames } from '../any-table.ts';
import { COLUMNS, columnsOf, type TableName } from '../columns.ts';
import { ownTables, readOwnTable, type OwnColumn, type OwnTable } from '../own-tables.ts';
import { KEYS } from '../table-checks.ts';
import { table } from '../tables.ts';
import type { Row } from './condition.ts';

/** Rows of a table, or of some that are read side by side, and what is known of their columns. */
export interface Chosen {
  /** The name of the table, for a message. */
  name: string;
  columns: Record<string, OwnColumn>;
  /** The columns that tell each row from all others; where several do so alone, each of them. */
  keys: readonly (readonly string[])[];
  rows: Row[];
  /** The file of a table of an editor’s own, where what is missing can be written. */
  file?: string | undefined;
}

/** The whole of a table, before rows are chosen of it. */
export interface Whole extends Chosen {
  /** Of an editor’s own: what its head says of where it is from. */
  source?: string | undefined;
  /** Whether it can be read; if not, that is told where the table stands. */
  isSound: boolean;
}

/** The tables that numbers can be made of. */
export interface Tables {
  names: readonly string[];
  /** Undefined where there is none of this name. */
  of(name: string): Whole | undefined;
}

/** The tables of a folder of content, and those of the seeds; of two of one name that of the content. */
export function tablesIn(content: string): Tables {
  const own = ownTables(content);
  return {
    names: tableNames(content),
    of(name) {
      if (own.includes(name))
        return wholeOf(name, readOwnTable(name, content), join(content, 'data', `${name}.csv`));
      return isOfSeeds(name) ? wholeOfSeeds(name) : undefined;
    },
  };
}

const isOfSeeds = (name: string): name is TableName => Object.hasOwn(COLUMNS, name);

const wholeOfSeeds = (name: TableName): Whole => ({
  name,
  columns: columnsOf(name),
  keys: [KEYS[name]],
  rows: table(name) as unknown as Row[],
  isSound: true,
});

/** A table of an editor’s own as numbers read it. */
export function wholeOf(
  name: string,
  { columns, rows, head, faults }: OwnTable,
  file: string,
): Whole {
  return {
    name,
    columns: Object.fromEntries(columns),
    keys: keysOf([...columns], rows),
    rows,
    file,
    source: head?.source,
    isSound: faults.length === 0,
  };
}

/** The columns that tell rows apart, texts before numbers; where none does, as many from the left as do so together. */
function keysOf(columns: [name: string, OwnColumn][], rows: Row[]): string[][] {
  const tell = (names: string[]) =>
    new Set(rows.map((row) => JSON.stringify(names.map((name) => row[name])))).size === rows.length;
  const isWhole = (name: string) => rows.every((row) => row[name] !== null);
  const alone = (isText: boolean) =>
    columns.flatMap(([name, { type }]) =>
      (type === 'text') === isText && isWhole(name) && tell([name]) ? [[name]] : [],
    );
  const single = [...alone(true), ...alone(false)];
  if (single.length > 0) return single;
  const names = columns.map(([name]) => name);
  const enough = names.findIndex((_, n) => tell(names.slice(0, n + 1)));
  return [names.slice(0, enough < 0 ? names.length : enough + 1)];
}

import { columnsOf, COLUMNS, type TableName } from './columns.ts';
import type { OwnCell } from './own-cell.ts';
import { ownTables, readOwnTable, type OwnColumn, type OwnHead } from './own-tables.ts';
import { readTable } from './tables.ts';

/** A table of the seeds or of an editor’s own, as charts of a kind read it. */
export interface AnyTable {
  columns: Map<string, OwnColumn>;
  rows: Record<string, OwnCell>[];
  /** Of an editor’s own. */
  head?: OwnHead | undefined;
  /** Whether every cell of it is what its column holds. */
  isSound: boolean;
}

/** The names of all tables. */
export const tableNames = (content?: string): string[] => [
  ...ownTables(content),
  ...Object.keys(COLUMNS),
];

/** A table by its name, an editor’s own before one of the seeds; null where there is none. */
export function anyTable(name: string, content?: string, seeds?: string): AnyTable | null {
  if (ownTables(content).includes(name)) {
    const { faults, ...read } = readOwnTable(name, content);
    return { ...read, isSound: faults.length === 0 };
  }
  if (!(name in COLUMNS)) return null;
  const own = name as TableName;
  const { rows, faults } = readTable(own, seeds);
  return {
    columns: new Map(
      Object.entries(columnsOf(own)).map(([column, { type, unit }]) => [column, { type, unit }]),
    ),
    // A blank text of the seeds is empty, and a blank cell is null here.
    rows: (rows as unknown as Record<string, OwnCell>[]).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, cell]) => [key, cell === '' ? null : cell]),
      ),
    ),
    isSound: faults.length === 0,
  };
}

import type { AnyTable } from './any-table.ts';
import type { OwnColumn } from './own-tables.ts';

/** A table on its way to the editor's page, which draws charts of it as one writes: JSON has no maps. */
export interface SentTable extends Omit<AnyTable, 'columns'> {
  columns: [name: string, column: OwnColumn][];
}

export const sent = ({ columns, ...table }: AnyTable): SentTable => ({
  ...table,
  columns: [...columns],
});

export const received = ({ columns, ...table }: SentTable): AnyTable => ({
  ...table,
  columns: new Map(columns),
});

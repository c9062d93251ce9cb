import type { KindData } from '../../../charts/kinds/data.ts';
import { allowed, type Fault } from '../../ground/fault.ts';
import type { AnyTable } from '../any-table.ts';
import { drawnIn, isAlong, isFigured, type KindFile } from '../kind-schema.ts';
import type { OwnHead } from '../own-tables.ts';
import { columnFaults, rowFaults, sourceFaults, type Say } from './faults.ts';
import { figuredOf, seriesOf, valuedOf } from './rows.ts';

/** What a chart of a kind is drawn from, null where it cannot be made, and what is wrong in its file. */
export interface MadeKind {
  /** The table it names, and the head of one of an editor’s own. */
  table: string;
  head?: OwnHead | undefined;
  data: KindData | null;
  faults: Fault[];
}

/** Where a chart finds its table, and the names that there are. */
export interface Tables {
  of(name: string): AnyTable | null;
  names: readonly string[];
}

/**
 * Makes the data of a chart of what its file holds, and of its table.
 * @param value what the file holds; its words may be missing or wrong
 */
export function made(value: unknown, tables: Tables, say: Say): MadeKind {
  const read = drawnIn(value);
  if (!read) return { table: '', data: null, faults: [] };
  const { table: name } = read;
  const table = tables.of(name);
  if (!table) {
    const message = `table: found "${name}"; ${allowed(name, tables.names)}`;
    return { table: name, data: null, faults: [say(['table'], message)] };
  }
  const odd = [...columnFaults(read, table, say), ...sourceFaults(read, table, say)];
  if (!table.isSound || odd.length > 0) return { table: name, data: null, faults: odd };
  const data = drawnFrom(read, table);
  const faults = rowFaults(read, data, say);
  return { table: name, head: table.head, data: faults.length > 0 ? null : data, faults };
}

function drawnFrom(read: KindFile, table: AnyTable): KindData {
  if (isAlong(read)) return seriesOf(read, table);
  return isFigured(read) ? figuredOf(read, table) : valuedOf(read, table);
}

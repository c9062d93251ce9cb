import { join } from 'node:path';
import { whyText } from '../../data/almost-numbers.ts';
import { ownTables, readOwnTable } from '../../data/own-tables.ts';
import type { Fault } from '../../ground/fault.ts';

/** Finds columns of editors’ own tables that are read as text, though most of their cells have figures. */
export function columnsAlmostNumbers(content: string): Fault[] {
  return ownTables(content).flatMap((table) =>
    [...readOwnTable(table, content).columns].flatMap(([name, { almost }]) =>
      almost
        ? [
            {
              ...{ file: join(content, 'data', `${table}.csv`), line: almost.line },
              column: almost.column,
              message: `column "${name}" is ${whyText(almost)}`,
            },
          ]
        : [],
    ),
  );
}

import { allowed } from '../../ground/fault.ts';
import { COLUMNS, columnsOf, type TableName } from '../columns.ts';
import type { Unit } from '../../../charts/shared/unit.ts';
import type { Column } from '../columns/column.ts';
import { KEYS } from '../table-checks.ts';
import { table } from '../tables.ts';
import { fitting, isOfOrder, numeric, type Condition, type Row } from './condition.ts';
import type { Context } from './grammar.ts';
import { misstated } from './misstated.ts';

/** Rows of a table, or of some that are read side by side, and what is known of their columns. */
export interface Chosen {
  /** The name of the table, for a message. */
  name: string;
  columns: Record<string, Column>;
  /** The columns that name a row. */
  key: readonly string[];
  rows: Row[];
}

const TABLES = Object.keys(COLUMNS) as TableName[];
const isTable = (name: string): name is TableName => TABLES.some((one) => one === name);

/**
 * The rows that a context chooses.
 * @param path where the term that asks stands in its row
 * @throws {Misstated} where there is no such table or column, or nothing fits
 */
export function choose({ in: named, where = {} }: Context, path: PropertyKey[]): Chosen {
  if (named === undefined)
    return misstated(path, 'the table is missing; add in: and the name of one');
  const here = [...path, 'in'];
  const [first, ...others] = [named].flat();
  const whole = others.reduce(
    (chosen, other) => beside(chosen, read(other, here), here),
    read(first!, here),
  );
  return only(whole, where, [...path, 'where']);
}

/** The rows of a table that fit every condition; which are the highest is asked of those that fit the others. */
export function only(
  chosen: Chosen,
  where: Record<string, Condition>,
  path: PropertyKey[],
): Chosen {
  const { name, columns } = chosen;
  const asked = Object.entries(where);
  asked.sort(([, one], [, other]) => Number(isOfOrder(one)) - Number(isOfOrder(other)));
  const rows = asked.reduce((left, [column, condition]) => {
    const here = [...path, column];
    if (!Object.hasOwn(columns, column))
      misstated(
        here,
        `unknown column "${column}" of ${name}; ${allowed(column, Object.keys(columns))}`,
        true,
      );
    const fit = fitting(left, column, condition, columns);
    if ('wrong' in fit) return misstated(here, `${column}: ${fit.wrong}`);
    if (fit.length === 0)
      misstated(
        here,
        `no row of ${name} fits ${Object.keys(where).join(' and ')}; ask for less here`,
      );
    return fit;
  }, chosen.rows);
  return { ...chosen, rows };
}

/** The unit of a column of numbers, and the cells that are not blank. */
export function numbersIn(
  { name, columns, rows }: Chosen,
  column: string,
  path: PropertyKey[],
): { unit: Unit | undefined; values: number[] } {
  const names = numeric(columns);
  if (!names.includes(column))
    misstated(
      path,
      `${Object.hasOwn(columns, column) ? `the column "${column}" of ${name} holds words` : `unknown column "${column}" of ${name}`}; ${allowed(column, names)}`,
    );
  const values = rows.flatMap((row) => (row[column] === null ? [] : [row[column] as number]));
  return { unit: columns[column]!.unit, values };
}

/** The one row that is chosen. */
export function oneRow({ name, key, rows }: Chosen, path: PropertyKey[]): Row {
  if (rows.length > 1)
    misstated(
      path,
      `${rows.length} rows of ${name} fit, and this wants one; say which by ${key.join(' and ')}`,
    );
  return rows[0]!;
}

function read(name: string, path: PropertyKey[]): Chosen {
  if (!isTable(name)) return misstated(path, `unknown table "${name}"; ${allowed(name, TABLES)}`);
  const rows = table(name) as unknown as Row[];
  return { name, columns: columnsOf(name), key: KEYS[name], rows };
}

/** The rows that two tables share, by what names a row of the second. */
function beside(one: Chosen, other: Chosen, path: PropertyKey[]): Chosen {
  const missing = other.key.find((column) => !Object.hasOwn(one.columns, column));
  if (missing !== undefined)
    misstated(
      path,
      `${other.name} cannot be read beside ${one.name}, which has no column ${missing}`,
    );
  const keyOf = (row: Row) => other.key.map((column) => String(row[column])).join(' ');
  const known = new Map(other.rows.map((row) => [keyOf(row), row]));
  return {
    name: `${one.name} and ${other.name}`,
    columns: { ...one.columns, ...other.columns },
    key: one.key,
    rows: one.rows.flatMap((row) => {
      const own = known.get(keyOf(row));
      return own ? [{ ...row, ...own }] : [];
    }),
  };
}

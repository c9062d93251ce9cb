import type { Unit } from '../../../charts/shared/unit.ts';
import { allowed } from '../../ground/fault.ts';
import { whyText } from '../almost-numbers.ts';
import type { OwnColumn } from '../own-tables.ts';
import { fitting, isOfOrder, numeric, type Condition, type Row } from './condition.ts';
import type { Context } from './grammar.ts';
import { Misstated, misstated } from './misstated.ts';
import type { Chosen, Tables } from './tables.ts';

/**
 * The rows that a context chooses.
 * @param path where the term that asks stands in its row
 * @throws {Misstated} where there is no such table or column, or nothing fits
 */
export function choose(
  { in: named, where = {} }: Context,
  path: PropertyKey[],
  tables: Tables,
): Chosen {
  if (named === undefined)
    return misstated(path, 'the table is missing; add in: and the name of one');
  const here = [...path, 'in'];
  const [first, ...others] = [named].flat().map((name) => whole(name, here, tables));
  const all = others.reduce((chosen, other) => beside(chosen, other, here), first!);
  return only(all, where, [...path, 'where']);
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
  const unknown = asked.filter(([column]) => !Object.hasOwn(columns, column));
  if (unknown.length > 0)
    throw new Misstated(
      unknown.map(([column]) => ({
        path: [...path, column],
        isKey: true,
        message: `unknown column "${column}" of ${name}; ${allowed(column, Object.keys(columns))}`,
      })),
    );
  const rows = asked.reduce((left, [column, condition]) => {
    const here = [...path, column];
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
  if (!names.includes(column)) {
    const known = Object.hasOwn(columns, column) ? columns[column]! : undefined;
    const says = known
      ? `the column "${column}" of ${name} ${held(known)}`
      : `unknown column "${column}" of ${name}`;
    // The name of one that is known is no slip, however near to it another is.
    misstated(path, `${says}; ${allowed(known ? '' : column, names)}`);
  }
  const values = rows.flatMap((row) => (row[column] === null ? [] : [row[column] as number]));
  return { unit: columns[column]!.unit, values };
}

/** What a column holds in place of numbers. */
const held = ({ type, almost }: OwnColumn): string =>
  almost
    ? `is ${whyText(almost, `line ${almost.line}`)}`
    : `holds ${type === 'date' ? 'dates' : 'words'}`;

/** The one row that is chosen. */
export function oneRow(chosen: Chosen, path: PropertyKey[]): Row {
  const { name, rows } = chosen;
  if (rows.length > 1)
    misstated(
      path,
      `${rows.length} rows of ${name} fit, such as "${calledIn(chosen, rows[0]!)}" and "${calledIn(chosen, rows[1]!)}", and this wants one; say which by ${inWords(chosen)}`,
    );
  return rows[0]!;
}

/** What a row is called in a message: what tells it from all others. */
export const calledIn = ({ keys }: Chosen, row: Row): string =>
  keys[0]!.map((column) => String(row[column])).join(', ');

/** The columns that tell rows apart; a figure does so by chance, where a word does. */
function inWords({ keys, columns }: Chosen): string {
  const worded = keys.filter((key) => key.some((column) => columns[column]!.type !== 'number'));
  return (worded.length > 0 ? worded : keys).map((key) => key.join(' and ')).join(' or ');
}

function whole(name: string, path: PropertyKey[], tables: Tables): Chosen {
  const read = tables.of(name);
  if (!read) return misstated(path, `unknown table "${name}"; ${allowed(name, tables.names)}`);
  // What is wrong with it is told once, where it stands.
  if (!read.isSound) throw new Misstated([]);
  return read;
}

/** The rows that two tables share, by what names a row of the second. */
function beside(one: Chosen, other: Chosen, path: PropertyKey[]): Chosen {
  const key = other.keys.find((columns) =>
    columns.every((column) => Object.hasOwn(one.columns, column)),
  );
  if (!key)
    return misstated(
      path,
      `${other.name} cannot be read beside ${one.name}, which has no column ${inWords(other)}`,
    );
  const keyOf = (row: Row) => key.map((column) => String(row[column])).join(' ');
  const known = new Map(other.rows.map((row) => [keyOf(row), row]));
  return {
    name: `${one.name} and ${other.name}`,
    columns: { ...one.columns, ...other.columns },
    keys: one.keys,
    rows: one.rows.flatMap((row) => {
      const own = known.get(keyOf(row));
      return own ? [{ ...row, ...own }] : [];
    }),
  };
}

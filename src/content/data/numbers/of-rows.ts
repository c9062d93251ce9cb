import { sum } from 'd3-array';
import { allowed } from '../../ground/fault.ts';
import { calledIn, numbersIn, oneRow } from './choose.ts';
import { numeric, type Row } from './condition.ts';
import { weightedCorrelation } from './correlations.ts';
import { misstated } from './misstated.ts';
import { inOnes, UNIT_NAMES, type Quantity } from './quantity.ts';
import type { Chosen } from './tables.ts';

/** Units whose numbers come to something when they are added up. */
const ADDED = [undefined, 'count', 'thousand'];

/** The cell of a column in the one row that is chosen. */
export function cellIn(chosen: Chosen, column: string, path: PropertyKey[]): Quantity {
  const row = oneRow(chosen, path);
  const { unit, values } = numbersIn(chosen, column, path);
  const [value] = values;
  return value === undefined
    ? misstated(
        path,
        `the cell of ${column} in row "${calledIn(chosen, row)}" of ${chosen.name} is blank; ${chosen.file ? `write it into ${chosen.file}, or take another row` : 'the source prints nothing there'}`,
      )
    : inOnes({ value, unit });
}

/** A column added up over the rows chosen; blank cells count as none. */
export function sumIn(chosen: Chosen, column: string, path: PropertyKey[]): Quantity {
  const { unit, values } = numbersIn(chosen, column, path);
  if (!isAdded(chosen, column)) {
    const others = numeric(chosen.columns).filter((one) => isAdded(chosen, one));
    misstated(
      path,
      `${column} is ${UNIT_NAMES[unit!]}, and comes to nothing when it is added up; ${allowed(column, others)}`,
    );
  }
  return inOnes({ value: sum(values), unit });
}

/** A column as a term names it, without saying how: added up, or where that comes to nothing, its one cell. */
export const columnIn = (chosen: Chosen, column: string, path: PropertyKey[]): Quantity =>
  isAdded(chosen, column) ? sumIn(chosen, column, path) : cellIn(chosen, column, path);

const isAdded = ({ columns }: Chosen, column: string): boolean =>
  ADDED.includes(columns[column]!.unit);

/** How many rows are chosen, or how many different values a column has in them. */
export function countIn(
  { name, columns, rows }: Chosen,
  of: string,
  path: PropertyKey[],
): Quantity {
  const names = ['rows', ...Object.keys(columns)];
  if (!names.includes(of))
    misstated(path, `unknown column "${of}" of ${name}; ${allowed(of, names)}`);
  const cells = of === 'rows' ? rows : new Set(rows.map((row) => row[of] ?? '').filter(String));
  return { value: cells instanceof Set ? cells.size : cells.length, unit: 'count' };
}

/** How a column goes with another, over the rows that have both, each weighted by a third. */
export function correlationIn(
  chosen: Chosen,
  columns: readonly string[],
  path: PropertyKey[],
): Quantity {
  const [x, y, weight] = columns.map((column) => reader(chosen, column, path));
  const points = chosen.rows.flatMap((row): [number, number, number][] => {
    const [one, other, weighs] = [x!(row), y!(row), weight!(row)];
    return one === null || other === null || weighs === null ? [] : [[one, other, weighs]];
  });
  const value = weightedCorrelation(points);
  return Number.isNaN(value)
    ? misstated(path, `${points.length} rows of ${chosen.name} have all three; that says nothing`)
    : { value, unit: undefined };
}

/** Reads a column, or its logarithm: `log wage_2025`. */
function reader(chosen: Chosen, written: string, path: PropertyKey[]): (row: Row) => number | null {
  const [, log, column = ''] = /^(log )?(.*)$/.exec(written)!;
  numbersIn(chosen, column, path);
  return (row) => {
    const cell = row[column] as number | null;
    return cell !== null && log ? Math.log(cell) : cell;
  };
}

import { allowed } from '../../ground/fault.ts';
import { dateIn } from '../own-cell.ts';
import type { OwnColumn } from '../own-tables.ts';

/** A row of one table, or of some side by side. */
export type Row = Record<string, string | number | null>;

/** What a cell must be, as an editor writes it. */
export type Condition = string | number | (string | number)[];

/** Whether a condition sets the rows in an order, so that it is asked of those that fit all others. */
export const isOfOrder = (condition: Condition): boolean =>
  typeof condition === 'string' && ORDER.test(condition);

const ORDER = /^(highest|lowest)(?: ([1-9]\d*))?$/;

/** The rows that a condition chooses, or what is wrong with it. */
type Choice = Row[] | { wrong: string };

const COMPARES: Record<string, (cell: number, other: number) => boolean> = {
  above: (cell, other) => cell > other,
  below: (cell, other) => cell < other,
  'at least': (cell, other) => cell >= other,
  'at most': (cell, other) => cell <= other,
};

const WORDS =
  'a number, a list of them, known, same as, above, below, at least, at most, highest, lowest';

/** The rows whose cell of a column is as the condition says. */
export function fitting(
  rows: Row[],
  name: string,
  condition: Condition,
  columns: Record<string, OwnColumn>,
): Choice {
  if (condition === 'known') return rows.filter((row) => row[name] !== null && row[name] !== '');
  const [, other] = /^same as (.+)$/.exec(String(condition)) ?? [];
  if (other !== undefined)
    return Object.hasOwn(columns, other)
      ? rows.filter((row) => row[name] === row[other])
      : { wrong: `unknown column "${other}"; ${allowed(other, Object.keys(columns))}` };
  const { type } = columns[name]!;
  const asked = type === 'date' ? inYears(condition) : condition;
  if (type !== 'text' && typeof asked === 'string') return said(rows, name, asked, columns);
  const wanted = [asked].flat().map(String);
  const chosen = rows.filter((row) => wanted.includes(String(row[name])));
  if (type === 'date')
    return chosen.length > 0 ? chosen : { wrong: `no row is of ${[condition].flat().join(', ')}` };
  const cells = [...new Set(rows.map((row) => String(row[name] ?? '')))].filter(Boolean);
  const odd = wanted.find((one) => !cells.includes(one));
  return odd === undefined ? chosen : { wrong: `no row has "${odd}" here; ${allowed(odd, cells)}` };
}

/** The dates of a condition as cells have them: the year, and the part of it that has passed. */
function inYears(condition: Condition): Condition {
  const [one, ...more] = [condition].flat().map((said) => {
    const text = String(said).replace(/\d{4}-\d\d(?:-\d\d)?/g, (date) =>
      String(dateIn(date) ?? date),
    );
    return Number.isFinite(Number(text)) ? Number(text) : text;
  });
  return more.length > 0 ? [one!, ...more] : one!;
}

/** The rows whose number is as some words say: "above 0.7", "below jobs_2010", "highest 4". */
function said(
  rows: Row[],
  name: string,
  words: string,
  columns: Record<string, OwnColumn>,
): Choice {
  const [, end, n = '1'] = ORDER.exec(words) ?? [];
  const cell = (row: Row) => row[name] as number | null;
  if (end) {
    const sign = end === 'highest' ? 1 : -1;
    const cells = rows.map(cell).filter((one) => one !== null);
    const limit = cells.map((one) => sign * one).sort((a, b) => b - a)[
      Math.min(Number(n), cells.length) - 1
    ];
    // Those that share the last place are all in it.
    return rows.filter((row) => cell(row) !== null && sign * cell(row)! >= limit!);
  }
  const [, compare, limit] = /^(above|below|at least|at most) (.+)$/.exec(words) ?? [];
  if (!compare || !limit) return { wrong: `found "${words}"; allowed: ${WORDS}` };
  // A column may be called 2010.
  const other =
    cellOf(limit, columns) ?? (Number.isFinite(Number(limit)) ? () => Number(limit) : undefined);
  if (!other)
    return {
      wrong: `"${limit}" is neither a number nor a column; ${allowed(limit, numeric(columns))}`,
    };
  return rows.filter((row) => {
    const [here, there] = [cell(row), other(row)];
    return here !== null && there !== null && COMPARES[compare]!(here, there);
  });
}

function cellOf(name: string, columns: Record<string, OwnColumn>) {
  return numeric(columns).includes(name) ? (row: Row) => row[name] as number | null : undefined;
}

/** The columns that hold numbers. */
export const numeric = (columns: Record<string, OwnColumn>): string[] =>
  Object.keys(columns).filter((name) => columns[name]!.type === 'number');

/** What the cells of a column are, as they were guessed. */
export type Guess = 'number' | 'date' | 'text';

/** A cell: a number, a date as the year and its part, a text; null where it is blank. */
export type OwnCell = number | string | null;

/** The sign before fractions: a comma where semicolons stand between the cells. */
export type Decimal = '.' | ',';

/** So many of the cells that are not blank have to be of a type for the others to be slips. */
const MOST = 0.8;

/** What the cells of a column are, most of them. */
export function guessed(texts: string[], decimal: Decimal): Guess {
  const said = texts.map((cell) => cell.trim()).filter(Boolean);
  const most = (type: Guess) =>
    said.length > 0 &&
    said.filter((cell) => cellOf(cell, type, decimal) !== undefined).length >= MOST * said.length;
  return (['number', 'date'] as const).find(most) ?? 'text';
}

/** What a cell is as one of a type; undefined where it is none. */
export function cellOf(cell: string, type: Guess, decimal: Decimal): OwnCell | undefined {
  if (cell === '') return null;
  if (type === 'text') return cell;
  return type === 'number' ? numberIn(cell, decimal) : dateIn(cell);
}

/** Where fractions have a comma, a point before three figures parts thousands. */
const THOUSANDS = /^-?[1-9]\d{0,2}(?:\.\d{3})+$/;

function numberIn(cell: string, decimal: Decimal): number | undefined {
  const signed = cell.replace('−', '-');
  if (decimal === ',' && THOUSANDS.test(signed)) return undefined;
  const plain = signed.replace(decimal, '.');
  // A code with a nought before it, such as 00501, would lose it.
  if (/^0\d/.test(plain)) return undefined;
  return /^-?(?:\d+(?:\.\d*)?|\.\d+)(?:e-?\d+)?$/i.test(plain) ? Number(plain) : undefined;
}

const DATE = /^(\d{4})-(\d\d)(?:-(\d\d))?$/;

/** The year of a date such as `2024-05-31` or `2024-05`, and the part of it that has passed; undefined of none. */
export function dateIn(text: string): number | undefined {
  const [, year, month, day = '01'] = DATE.exec(text) ?? [];
  if (!year) return undefined;
  const [from, to] = [Date.UTC(Number(year), 0), Date.UTC(Number(year) + 1, 0)];
  const at = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return Number(month) > 12 || new Date(at).getUTCDate() !== Number(day)
    ? undefined
    : Number((Number(year) + (at - from) / (to - from)).toFixed(4));
}

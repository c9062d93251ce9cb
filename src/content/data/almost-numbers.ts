import type { Unit } from '../../charts/shared/unit.ts';
import { cellOf, type Decimal } from './own-cell.ts';

/** Why a column most of whose cells have figures is text, and what makes numbers of them. */
export interface AlmostNumbers {
  /** The first cell that is no number, and in which row it stands, from 0. */
  cell: string;
  first: number;
  /** How many cells are none, and what they have: `2 of 3 cells have a comma`. */
  why: string;
  way: string;
}

/** What a cell has that a number has not: how that is called, and what to do about it. */
interface Extra {
  called: string;
  way: string;
  /** Whether the number is sure without it. */
  isSure?: boolean;
  /** What the column counts in where every figure has it. */
  unit?: Unit;
}

const HEAD = 'under units in the head of the table';

/** What may stand round a number, how it is found, and what stays. */
const ROUND: (Extra & { found: RegExp; stays: string })[] = [
  { called: 'brackets', way: 'write a minus for them', found: /^\((.+)\)$/, stays: '-$1' },
  {
    ...{ called: 'a % sign', way: `take the signs out, and write percent ${HEAD}` },
    ...{ found: /\s*%$/, stays: '', unit: 'percent' },
  },
  {
    ...{ called: 'a dollar sign', way: `take the signs out, and write dollars ${HEAD}` },
    ...{ found: /^([-+−]?)\s*(?:US)?\$\s*|\s*\$$/, stays: '$1', unit: 'dollars' },
  },
  {
    ...{ called: 'a sign of a currency', way: 'take the signs out' },
    ...{ found: /^([-+−]?)\s*\p{Sc}\s*|\s*\p{Sc}$/u, stays: '$1' },
  },
  {
    ...{ called: 'a plus', way: 'take the pluses out', isSure: true },
    ...{ found: /^\+(?=[\d.,])/, stays: '' },
  },
  {
    ...{ called: 'a space', way: 'take the spaces out', isSure: true },
    ...{ found: /(\d)\s(?=\d{3}(?:\D|$))/g, stays: '$1' },
  },
];

/** Signs within a number, by the sign that the table has before fractions. */
const WITHIN: Record<
  Decimal,
  { thousands: Extra & { found: RegExp }; fractions: Extra & { found: RegExp } }
> = {
  '.': {
    thousands: {
      ...{ called: 'a comma', way: 'take the commas out', isSure: true },
      found: /^[-−]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/,
    },
    fractions: {
      called: 'a comma before its fraction',
      way: 'write points for the commas, or put semicolons between all cells',
      found: /^[-−]?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+$/,
    },
  },
  ',': {
    thousands: {
      ...{ called: 'a point between thousands', way: 'take the points out' },
      found: /^[-−]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/,
    },
    fractions: {
      called: 'a point before its fraction',
      way: 'write a comma there, as the table has semicolons between its cells',
      found: /^[-−]?\d{1,3}(?:,\d{3})+\.\d+$/,
    },
  },
};

const NOTHING: Extra = {
  ...{ called: 'a word for nothing', way: 'leave such cells blank', isSure: true },
};
const WORDS_FOR_NOTHING =
  /^(?:n\.? ?\/?a\.?|n\.? ?d\.?|nan|null|none|no data|not available|unknown|\.{1,3}|…|[-–—*?x])$/i;

const OTHER: Extra = { called: 'no number', way: 'write a number, or leave such a cell blank' };

/** A cell that is not blank: its row, from 0, its number, and what it has beside that. */
interface Looked {
  text: string;
  first: number;
  rest: string;
  extras: Extra[];
}

/** Of a column of text, why it is no column of numbers; undefined where it is plainly of words or codes. */
export function almostNumbers(texts: string[], decimal: Decimal): AlmostNumbers | undefined {
  const looked = lookedAt(texts, decimal);
  const odd = looked?.filter(({ extras }) => extras.length > 0);
  if (!looked || !odd?.[0]) return undefined;
  const { text: cell, first } = odd[0];
  const told = [...new Set(odd.flatMap(({ extras }) => extras))];
  const have = `${odd.length} of ${looked.length} cells ${odd.length === 1 ? 'has' : 'have'}`;
  return {
    ...{ cell, first },
    why: `${have} ${told.map(({ called }) => called).join(' or ')}`,
    way: told.map(({ way }) => way).join('; '),
  };
}

/** A column as one of numbers alone, by its rows, and what they count in. */
export interface PlainNumbers {
  cells: ReadonlyMap<number, string>;
  unit?: Unit | undefined;
}

/** The numbers of a column that is almost one of them; undefined where there is any doubt of one. */
export function plainNumbers(texts: string[], decimal: Decimal): PlainNumbers | undefined {
  const looked = lookedAt(texts, decimal) ?? [];
  const figures = looked.filter(({ extras }) => !extras.includes(NOTHING));
  const [unit, ...more] = new Set(
    figures.flatMap(({ extras }) => extras.flatMap((one) => one.unit ?? [])),
  );
  const isSure = looked.every(({ extras }) => extras.every((one) => one.isSure ?? one.unit));
  const isAlike = !unit || figures.every(({ extras }) => extras.some((one) => one.unit === unit));
  if (figures.length === 0 || !isSure || !isAlike || more.length > 0) return undefined;
  return { cells: new Map(looked.map(({ first, rest }) => [first, rest])), unit };
}

/** The cells of a column that are not blank, where most of them have figures. */
function lookedAt(texts: string[], decimal: Decimal): Looked[] | undefined {
  const said = texts
    .map((text, first) => ({ text: text.trim(), first }))
    .filter(({ text }) => text !== '');
  // With a nought before them they are codes.
  if (said.some(({ text }) => /^0\d/.test(text))) return undefined;
  const bared = said.map((cell) => ({ ...cell, ...bare(cell.text) }));
  const { thousands, fractions } = WITHIN[decimal];
  const within = bared.some(({ rest }) => fractions.found.test(rest) && !thousands.found.test(rest))
    ? fractions
    : thousands;
  const looked = bared.map((cell): Looked => {
    if (WORDS_FOR_NOTHING.test(cell.text)) return { ...cell, rest: '', extras: [NOTHING] };
    if (cellOf(cell.rest, 'number', decimal) != null) return cell;
    return within.found.test(cell.rest)
      ? { ...cell, rest: cell.rest.replaceAll(',', ''), extras: [...cell.extras, within] }
      : { ...cell, extras: [OTHER] };
  });
  const of = (extra: Extra) => looked.filter(({ extras }) => extras.includes(extra)).length;
  return looked.length - of(OTHER) - of(NOTHING) > of(OTHER) ? looked : undefined;
}

/** A cell without what stands round its number, and what that was. */
function bare(text: string): { rest: string; extras: Extra[] } {
  const extras: Extra[] = [];
  let rest = text;
  for (const extra of ROUND) {
    const without = rest.replace(extra.found, extra.stays);
    if (without !== rest) extras.push(extra);
    rest = without;
  }
  return { rest, extras };
}

/**
 * Why a column is text, and what to do.
 * @param where the first such cell stands, where that is not said before it
 */
export const whyText = ({ why, cell, way }: AlmostNumbers, where = ''): string =>
  `text, since ${why}, such as “${cell}”${where && ` in ${where}`}; ${way}`;

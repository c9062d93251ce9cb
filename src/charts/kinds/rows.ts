import type { Mark, Size, StateOf, Tone, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { text } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { Order, Row, Valued, ValuedData } from './data.ts';
import { FADED, READ } from './faded.ts';
import { notesHeight } from './notes.ts';
import { nameOf, saidOf, standing, toneOf } from './say.ts';
import { shorten } from './shorten.ts';
import { isLit, isOwn, notesOf, ordered, reader, shown, state } from './state.ts';

/** What a step may say where rows stand below each other. */
export const rowsState = { ...state, ...ordered } as const;
export type RowsState = StateOf<typeof rowsState & typeof reader>;

/** A row with less room than this has its name beside its mark, with more above it; less than the least is none. */
const [ROOMY, LEAST, MOST] = [25, 15.5, 110];
/** What a name beside its mark takes of the width at most. */
const BESIDE = 0.46;

/** A row in its place, in pixels. */
export interface Place {
  row: Valued;
  tone: Tone;
  /** Of its mark, and of its words. */
  opacity: number;
  strength: number;
  own: boolean;
  top: number;
  height: number;
  /** Baseline of its name and of what it comes to. */
  baseline: number;
  said: string;
}

/** Rows below each other, and what lies between their names. */
export interface Rows {
  places: Place[];
  /** Whether names stand above their marks, and not beside them. */
  roomy: boolean;
  /** Where marks may lie. */
  left: number;
  right: number;
  top: number;
  foot: number;
  /** How many rows there is no room for. */
  more: number;
}

/** The rows of a table in an order; those alike stay as the table has them, and those that stand nowhere come last. */
export function sorted<R>(
  rows: readonly R[],
  order: Order,
  standing: (row: R) => number | null,
): R[] {
  if (order === 'table') return [...rows];
  const sign = order === 'rising' ? 1 : -1;
  const place = (row: R) => {
    const at = standing(row);
    return at === null ? Number.MAX_VALUE : sign * at;
  };
  return [...rows].sort((a, b) => place(a) - place(b));
}

/** As many rows as there is room for, the reader’s own and those the step is about among them. */
export function fitting<R extends Row>(
  rows: R[],
  most: number,
  now: Pick<RowsState, 'job' | 'highlight'>,
): R[] {
  if (rows.length <= most) return rows;
  const rank = (row: R) => (isOwn(row, now) ? 0 : now.highlight && isLit(row, now) ? 1 : 2);
  const kept = new Set([...rows].sort((a, b) => rank(a) - rank(b)).slice(0, most));
  return rows.filter((row) => kept.has(row));
}

/**
 * Puts the rows that a state shows below each other.
 * @param axis what an axis takes at the foot, in pixels
 */
export function placed(
  { spec, rows }: ValuedData,
  now: RowsState,
  size: Size,
  words: Words,
  axis: number,
): Rows {
  const all = sorted(shown(rows, now), now.order === 'file' ? spec.order : now.order, standing);
  const top = notesHeight(notesOf(spec, now));
  const room = size.height - axis - top;
  // The line that says how many more there are takes the place of a row.
  const most = Math.floor(room / LEAST) - (all.length > room / LEAST ? 1 : 0);
  const kept = fitting(all, Math.max(1, most), now);
  const more = all.length - kept.length;
  const height = Math.min(MOST, room / Math.max(1, kept.length + (more > 0 ? 1 : 0)));
  const roomy = height >= ROOMY;
  const saids = kept.map((row) => saidOf(row, spec, words));
  const widest = (texts: string[], style: 'axis' | 'strong') =>
    Math.max(0, ...texts.map((said) => textWidth(said, style)));
  const names = kept.map(({ id }) => nameOf(id, words));
  const foot = top + height * (kept.length + (more > 0 ? 1 : 0));
  return {
    places: kept.map((row, n) => ({
      row,
      tone: isOwn(row, now) ? 'brass' : toneOf(row, spec),
      opacity: isLit(row, now) ? 1 : FADED,
      strength: isLit(row, now) ? 1 : READ,
      own: isOwn(row, now),
      top: top + height * n,
      height,
      baseline: top + height * n + (roomy ? Math.min(13, height * 0.45) : height / 2 + 4.3),
      said: saids[n]!,
    })),
    roomy,
    left: roomy ? 0 : Math.min(widest(names, 'axis'), size.width * BESIDE) + 8,
    right: roomy ? size.width : size.width - widest(saids, 'strong') - 6,
    top,
    foot,
    more,
  };
}

/** The name of a row at the left, and at the right what it comes to. */
export function told(
  { row, tone, strength: opacity, baseline, said }: Place,
  { roomy, left }: Rows,
  { width }: Size,
  words: Words,
): Mark[] {
  const room = roomy ? width - textWidth(said, 'strong') - 10 : left - 8;
  const name = shorten(nameOf(row.id, words), room, 'axis');
  return [
    text(`name-${row.id}`, name, 0, baseline, { tone: 'ink', style: 'axis', opacity }),
    text(`said-${row.id}`, said, width, baseline, {
      tone,
      style: 'strong',
      anchor: 'end',
      opacity,
    }),
  ];
}

/** How many rows there was no room for, below the last. */
export function moreMarks(
  { more, foot, places }: { more: number; foot: number; places: readonly { height: number }[] },
  words: Words,
): Mark[] {
  if (more === 0) return [];
  const said = fill(words.text.more ?? '+ {n}', { n: numeral(more, 0, words) });
  const y = foot - (places[0]?.height ?? 0) / 2 + 4.3;
  return [text('more', said, 0, y, { tone: 'pencil', style: 'axis' })];
}

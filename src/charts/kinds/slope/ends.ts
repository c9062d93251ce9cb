import type { Mark, Tone } from '../../chart.ts';
import { line, text } from '../../shared/marks.ts';
import type { Scale } from '../../shared/scale.ts';
import { spread } from '../../shared/spread.ts';
import { wrap } from '../../shared/wrap.ts';
import { shorten } from '../shorten.ts';

/** Where slopes run, in pixels. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** From an upright to the figures beside it, what figures take, and what names have beside those at the right. */
  away: number;
  figure: number;
  names: number;
  y: Scale;
}

/** What is said at the ends of a row; null where it has no figure there. */
export interface Told {
  id: string;
  name: string;
  from: End | null;
  to: End | null;
  tone: Tone;
  opacity: number;
  isLit: boolean;
}
interface End {
  y: number;
  said: string;
}

/** From one name, or one line of it, to the next, in pixels, and how far it may be moved before a tie leads to it. */
const [PITCH, NEAR] = [16, 3];

/**
 * What stands at both ends of as many rows as there is room for, those the step is about first: at the left
 * where each was, at the right where it is and what it is called. What would lie on another is moved apart.
 * @param none what stands where a row has no later figure
 */
export function ends(rows: readonly Told[], at: Frame, none: string): Mark[] {
  const most = Math.max(1, Math.floor((at.bottom - at.top) / PITCH));
  const named = [...rows].sort((a, b) => Number(b.isLit) - Number(a.isLit)).slice(0, most);
  const inTwo = (name: string) =>
    wrap(name, at.names, 'axis', 2).map((line) => shorten(line, at.names, 'axis'));
  // A name that would be cut goes on below, where there is room for all that do.
  const isRoomy = named.flatMap(({ name }) => inTwo(name)).length <= most;
  const lines = isRoomy ? inTwo : (name: string) => [shorten(name, at.names, 'axis')];
  const froms = apart(
    named.flatMap((row) => (row.from ? [{ row, end: row.from, lines: 1 }] : [])),
    at,
  );
  // A row that has come to nothing is named where it was.
  const tos = apart(
    named.flatMap((row) => {
      const end = row.to ?? (row.from && { ...row.from, said: none });
      return end ? [{ row, end, lines: lines(row.name).length }] : [];
    }),
    at,
  );
  return [
    ...froms.flatMap(({ row, end, y }) => [
      ...tie(`from-${row.id}`, [at.left, end.y], [at.left - at.away + 4, y]),
      text(`said-from-${row.id}`, end.said, at.left - at.away, y + 4.3, {
        ...look(row),
        style: 'strong',
        anchor: 'end',
      }),
    ]),
    ...tos.flatMap(({ row, end, y }) => [
      ...tie(`to-${row.id}`, [at.right, end.y], [at.right + at.away - 4, y]),
      text(`said-to-${row.id}`, end.said, at.right + at.away, y + 4.3, {
        ...look(row),
        style: 'strong',
      }),
      ...lines(row.name).map((said, n) =>
        text(
          n === 0 ? `name-${row.id}` : `name-${row.id}-more`,
          said,
          at.right + at.away + at.figure + 7,
          y + 4.3 + n * PITCH,
          { ...look(row), tone: 'ink', style: 'axis' },
        ),
      ),
    ]),
  ];
}

const look = ({ tone, opacity }: Told) => ({ tone, opacity }) as const;

/** An end of a row, and how many lines its words have. */
interface Placed {
  row: Told;
  end: End;
  lines: number;
}

/** Ends of rows, each at a height of its own, as near to where it belongs as can be. */
function apart(ends: Placed[], { top, bottom }: Frame): (Placed & { y: number })[] {
  const there = [...ends].sort((a, b) => a.end.y - b.end.y);
  // Each line has a place, so that a name keeps what follows it away.
  const places = spread(
    there.flatMap(({ end, lines }) => Array.from({ length: lines }, (_, n) => end.y + n * PITCH)),
    PITCH,
    top,
    bottom,
  );
  return there.map((one, n) => {
    const before = there.slice(0, n).reduce((sum, { lines }) => sum + lines, 0);
    return { ...one, y: places[before]! };
  });
}

/** From the end of a row to words that were moved away from it. */
const tie = (id: string, from: readonly [number, number], to: readonly [number, number]): Mark[] =>
  Math.abs(from[1] - to[1]) > NEAR ? [line(`tie-${id}`, from, to, { tone: 'grid', width: 1 })] : [];

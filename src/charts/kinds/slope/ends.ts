import type { Mark, Tone } from '../../chart.ts';
import { line, text } from '../../shared/marks.ts';
import type { Scale } from '../../shared/scale.ts';
import { spread } from '../../shared/spread.ts';
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

/** From one name to the next, in pixels, and how far a name may be moved before a tie leads to it. */
const [PITCH, NEAR] = [16, 3];

/**
 * What stands at both ends of as many rows as there is room for, those the step is about first: at the left
 * where each was, at the right where it is and what it is called. What would lie on another is moved apart.
 * @param none what stands where a row has no later figure
 */
export function ends(rows: readonly Told[], at: Frame, none: string): Mark[] {
  const most = Math.max(1, Math.floor((at.bottom - at.top) / PITCH));
  const named = [...rows].sort((a, b) => Number(b.isLit) - Number(a.isLit)).slice(0, most);
  const froms = apart(named, ({ from }) => from, at);
  // A row that has come to nothing is named where it was.
  const tos = apart(named, ({ from, to }) => to ?? (from && { ...from, said: none }), at);
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
      text(
        `name-${row.id}`,
        shorten(row.name, at.names, 'axis'),
        at.right + at.away + at.figure + 7,
        y + 4.3,
        { ...look(row), tone: 'ink', style: 'axis' },
      ),
    ]),
  ];
}

const look = ({ tone, opacity }: Told) => ({ tone, opacity }) as const;

/** The ends of some rows, each at a height of its own, as near to where it belongs as can be. */
function apart(
  rows: readonly Told[],
  of: (row: Told) => End | null,
  { top, bottom }: Frame,
): { row: Told; end: End; y: number }[] {
  const there = rows
    .flatMap((row) => {
      const end = of(row);
      return end ? [{ row, end }] : [];
    })
    .sort((a, b) => a.end.y - b.end.y);
  const places = spread(
    there.map(({ end }) => end.y),
    PITCH,
    top,
    bottom,
  );
  return there.map((one, n) => ({ ...one, y: places[n]! }));
}

/** From the end of a row to words that were moved away from it. */
const tie = (id: string, from: readonly [number, number], to: readonly [number, number]): Mark[] =>
  Math.abs(from[1] - to[1]) > NEAR ? [line(`tie-${id}`, from, to, { tone: 'grid', width: 1 })] : [];

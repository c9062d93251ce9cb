import type { Size } from '../../chart.ts';
import type { CountedData, Valued } from '../data.ts';

/** How squares are set, in pixels: one each `pitch`, so many beside each other. */
export interface Setting {
  pitch: number;
  beside: number;
}

/** The largest a square is with the white beside it, in pixels. */
const MOST = 22;
/** Of the side of a square, how long a stitch is. */
const STITCH = 0.56;
/** What a name takes above its squares, and white below them, in pixels. */
export const [NAME, BELOW] = [19, 8];

/** How many squares a row comes to, the last of them in part; none where it is blank. */
export const countOf = ({ value }: Valued, { each }: Pick<CountedData, 'each'>): number =>
  (value ?? 0) / each;

/** How high a row is with its squares so set, in pixels. */
export const heightOf = (count: number, { pitch, beside }: Setting): number =>
  NAME + Math.ceil(count / beside) * pitch + BELOW;

/**
 * The largest setting in which rows with so many squares fit below each other; null where none does.
 * @param least that a square and its white are wide, in pixels
 */
export function settingFor(
  counts: readonly number[],
  { width, height }: Size,
  least: number,
): Setting | null {
  for (let pitch = MOST; pitch >= least; pitch -= 0.5) {
    const setting = { pitch, beside: Math.floor(width / pitch) };
    const needed = counts.reduce((sum, count) => sum + heightOf(count, setting), 0);
    if (needed <= height) return setting;
  }
  return null;
}

/** How wide a square is without the white beside it, in pixels. */
export const sideOf = ({ pitch }: Setting): number => pitch - Math.max(1, pitch * 0.14);

/**
 * So many squares below a place, as one path: lines from left to right, the last square as wide as its part
 * of one.
 * @param isStitched whether they are stitched, a stitch on each side, and not whole
 */
export function block(count: number, top: number, setting: Setting, isStitched: boolean): string {
  const { pitch, beside } = setting;
  const side = sideOf(setting);
  return Array.from({ length: Math.ceil(count) }, (_, n) => {
    const width = side * Math.min(1, count - n);
    const place = [(n % beside) * pitch, top + Math.floor(n / beside) * pitch] as const;
    return isStitched ? stitches(place, width, side) : whole(place, width, side);
  }).join('');
}

type Place = readonly [x: number, y: number];

const whole = ([x, y]: Place, width: number, height: number): string =>
  `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}Z`;

/** A stitch on each side of a square. */
function stitches([x, y]: Place, width: number, height: number): string {
  const [along, down] = [(width * STITCH) / 2, (height * STITCH) / 2];
  const [left, right] = [x + 0.6, x + Math.max(1.2, width - 0.6)];
  const [upper, lower] = [y + 0.6, y + height - 0.6];
  const [middle, half] = [x + width / 2, y + height / 2];
  return [
    ...[upper, lower].map((at) => `M${round(middle - along)} ${round(at)}h${round(2 * along)}`),
    ...[left, right].map((at) => `M${round(at)} ${round(half - down)}v${round(2 * down)}`),
  ].join('');
}

const round = (value: number): number => Math.round(value * 100) / 100;

import type { Mark, Size, Words } from '../chart.ts';
import { circle, level, path, rect, text } from '../shared/marks.ts';
import { linear } from '../shared/scale.ts';

/** A point of a picture, in pixels. */
export interface Point {
  x: number;
  y: number;
}

/** White at both ends of a tape, and what the words below the last take, in pixels. */
const MARGIN = 8;
export const FOOT = 20;
/** From the top of a row to its words and to its tape, and how high that is. */
export const [WORDS, TAPE, HEIGHT] = [13, 22, 12];
const TENTHS = Array.from({ length: 9 }, (_, n) => 10 * (n + 1));

/** Where places from 0 to 100 lie. */
export const scale = ({ width }: Pick<Size, 'width'>) => linear([0, 100], [MARGIN, width - MARGIN]);

/** A tape from the lowest place to the highest, a tick each tenth. */
export function strip(
  id: string,
  y: number,
  x: (place: number) => number,
  height = HEIGHT,
): Mark[] {
  const ticks = TENTHS.map((at) => `M${x(at).toFixed(1)} ${(y + height).toFixed(1)}v-3`);
  return [
    rect(
      `tape-${id}`,
      { x: x(0), y, width: x(100) - x(0), height },
      { tone: 'grid', outline: true },
    ),
    path(`tenths-${id}`, ticks.join(''), { tone: 'pencil', width: 1 }),
  ];
}

/** The thread that goes from one measure’s place to the next: the more it bends, the less they agree. */
export const thread = (points: readonly Point[]): string =>
  points.map(({ x, y }, n) => `${n ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** Marks a place on a tape. */
export const pin = (id: string, { x, y }: Point): Mark =>
  circle(`own-${id}`, x, y, 5.5, { tone: 'brass' });

/** What lies at both ends of all tapes. */
export function ends({ width, height }: Size, words: Words): Mark[] {
  const y = height - 4;
  return [
    level('line-ends', height - FOOT + 2, [MARGIN, width - MARGIN], { tone: 'grid', width: 1 }),
    text('least', words.text.least ?? '', 0, y, { tone: 'pencil', style: 'axis' }),
    text('most', words.text.most ?? '', width, y, { tone: 'pencil', style: 'axis', anchor: 'end' }),
  ];
}

import type { CircleMark, LineMark, PathMark, RectMark, TextMark } from '../chart.ts';

/** What a mark looks like, where its kind, its key and its place are said already. */
type Look<Made, Said extends keyof Made> = Omit<Made, 'kind' | 'key' | Said>;

/** Where a line begins or ends, in pixels. */
type Point = readonly [x: number, y: number];
/** From one pixel to another along one direction. */
type Span = readonly [from: number, to: number];

type TextLook = Look<TextMark, 'text' | 'x' | 'y'>;
type LineLook = Look<LineMark, 'x1' | 'x2' | 'y1' | 'y2'>;
type CircleLook = Look<CircleMark, 'cx' | 'cy' | 'r'>;
type Place = Pick<RectMark, 'x' | 'y' | 'width' | 'height'>;

/** One line of text, anchored at a point of its baseline. */
export const text = (
  key: string,
  said: string,
  x: number,
  y: number,
  look: TextLook,
): TextMark => ({ kind: 'text', key, text: said, x, y, ...look });

/**
 * Lines of text below each other; their keys are numbered from 0.
 * @param y the baseline of the first
 * @param pitch pixels from one baseline to the next
 */
export const texts = (
  key: string,
  lines: readonly string[],
  x: number,
  y: number,
  pitch: number,
  look: TextLook,
): TextMark[] => lines.map((said, n) => text(`${key}-${n}`, said, x, y + n * pitch, look));

/** A straight line between two points. */
export const line = (key: string, from: Point, to: Point, look: LineLook): LineMark => ({
  kind: 'line',
  key,
  x1: from[0],
  y1: from[1],
  x2: to[0],
  y2: to[1],
  ...look,
});

/** A line from left to right at one height. */
export const level = (key: string, y: number, [from, to]: Span, look: LineLook): LineMark =>
  line(key, [from, y], [to, y], look);

/** A line from one height to another, upright. */
export const upright = (key: string, x: number, [from, to]: Span, look: LineLook): LineMark =>
  line(key, [x, from], [x, to], look);

/** An SVG path that is stroked. */
export const path = (key: string, d: string, look: Look<PathMark, 'd' | 'filled'>): PathMark => ({
  kind: 'path',
  key,
  d,
  ...look,
});

/** An SVG path that is filled. */
export const area = (
  key: string,
  d: string,
  look: Look<PathMark, 'd' | 'filled' | 'width'>,
): PathMark => ({ kind: 'path', key, d, filled: true, ...look });

/** A circle that is a mark of its own, filled unless the look has it as a ring. */
export const circle = (
  key: string,
  cx: number,
  cy: number,
  r: number,
  look: CircleLook,
): CircleMark => ({ kind: 'circle', key, cx, cy, r, ...look });

/** A rectangle, filled unless the look has its outline alone. */
export const rect = (
  key: string,
  { x, y, width, height }: Place,
  look: Look<RectMark, keyof Place>,
): RectMark => ({ kind: 'rect', key, x, y, width, height, ...look });

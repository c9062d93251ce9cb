import type { TextMark, TextStyle } from '../chart.ts';

/**
 * Widths of Instrument Sans at 1 px, by kind of character: near enough to keep labels apart where
 * no browser can measure. Rounded up, so that a guess errs towards white space.
 */
const WIDTHS: [RegExp, number][] = [
  [/[ijl.,:;'|!’‘]/, 0.28],
  [/[ftrI()\-\s]/, 0.36],
  [/[mwMW@%]/, 0.88],
  [/[A-Z]/, 0.68],
  [/[0-9+−=]/, 0.62],
];
const OTHER = 0.57;

/** The widths of characters met before: every layout measures the same words many times. */
const met = new Map<string, number>();

function characterWidth(character: string): number {
  let width = met.get(character);
  if (width === undefined) {
    width = WIDTHS.find(([set]) => set.test(character))?.[1] ?? OTHER;
    met.set(character, width);
  }
  return width;
}

/** Type sizes of the text styles in pixels, the same in every picture. */
export const TYPE_SIZE: Record<TextStyle, number> = {
  axis: 12.5,
  note: 13.5,
  strong: 13.5,
  big: 30,
};

/** About how wide a text is drawn, in pixels. */
export function textWidth(text: string, style: TextStyle): number {
  let ems = 0;
  for (const character of text) ems += characterWidth(character);
  return ems * TYPE_SIZE[style] * (style === 'strong' ? 1.05 : 1);
}

/** The first of some styles in which a text is no wider than `width` pixels; the last where none is. */
export function styleFor(
  text: string,
  width: number,
  styles: readonly [TextStyle, ...TextStyle[]],
): TextStyle {
  return styles.find((style) => textWidth(text, style) <= width) ?? styles.at(-1)!;
}

/** A rectangle in pixels. */
export interface Box {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** The box a text mark covers: `y` is its baseline. */
export function textBox(mark: TextMark): Box {
  const width = textWidth(mark.text, mark.style);
  const x0 = mark.x - { start: 0, middle: width / 2, end: width }[mark.anchor ?? 'start'];
  const size = TYPE_SIZE[mark.style];
  return { x0, y0: mark.y - size * 0.85, x1: x0 + width, y1: mark.y + size * 0.3 };
}

/** Whether two boxes share more than an edge. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;
}

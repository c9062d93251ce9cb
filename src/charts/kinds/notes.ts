import type { Mark } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { text, upright } from '../shared/marks.ts';
import type { Words } from '../chart.ts';
import { nameOf } from './say.ts';
import { shorten } from './shorten.ts';

/** What each note takes above a picture, in pixels. */
const NOTE = 17;

/** What some notes take above a picture, in pixels. */
export const notesHeight = (notes: readonly unknown[]): number => notes.length * NOTE;

/**
 * Notes at places along the foot: each a line through the picture, and its words above it, the one
 * furthest left highest, so that no line goes through the words of another.
 */
export function notes(
  said: readonly (readonly [key: string, at: number])[],
  x: (at: number) => number,
  foot: number,
  width: number,
  words: Words,
): Mark[] {
  return said.flatMap(([key, at], n) => {
    const name = shorten(nameOf(key, words), width, 'axis');
    const baseline = NOTE * n + 12;
    const fits = x(at) + 4 + textWidth(name, 'axis') <= width;
    const right = Math.max(x(at) - 4, textWidth(name, 'axis'));
    return [
      upright(`note-${key}`, x(at), [baseline - 9, foot], { tone: 'pencil', width: 1 }),
      text(`note-said-${key}`, name, fits ? x(at) + 4 : right, baseline, {
        tone: 'pencil',
        style: 'axis',
        ...(!fits && { anchor: 'end' }),
      }),
    ];
  });
}

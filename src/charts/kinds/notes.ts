import type { Mark } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { text, upright } from '../shared/marks.ts';
import type { Words } from '../chart.ts';
import { nameOf } from './say.ts';
import { shorten } from './shorten.ts';

/** What each note takes above a picture, and from its line to its words, in pixels. */
const [NOTE, AWAY] = [17, 4];

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
    const line = x(at);
    const before = n > 0 ? x(said[n - 1]![1]) : 0;
    const [right, left] = [width - line - AWAY, line - before - 2 * AWAY];
    const needed = textWidth(nameOf(key, words), 'axis');
    const isLeft = needed > right && left > right;
    const name = shorten(nameOf(key, words), isLeft ? left : right, 'axis');
    const baseline = NOTE * n + 12;
    return [
      upright(`note-${key}`, line, [baseline - 9, foot], { tone: 'pencil', width: 1 }),
      text(`note-said-${key}`, name, isLeft ? line - AWAY : line + AWAY, baseline, {
        tone: 'pencil',
        style: 'axis',
        ...(isLeft && { anchor: 'end' }),
      }),
    ];
  });
}

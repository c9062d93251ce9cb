import type { Mark, Size, TextMark, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { area, text, upright } from '../shared/marks.ts';
import { SIGNALS, type Field } from './field.ts';

const LINE = 17;
const PAD = 3;
const NEEDLE = 17;

const names = (words: Words): string[] =>
  Array.from({ length: SIGNALS }, (_, n) => words.text[`signal${n + 1}`] ?? '');

/** Where a name's middle is, in pixels: above its thread at `x`, and within the picture. */
function middleOf(name: string, x: number, size: Size): number {
  const half = textWidth(name, 'strong') / 2;
  return Math.min(size.width - PAD - half, Math.max(PAD + half, x));
}

/** In how many rows the six names stand, turn and turn about, so that none meets the next in its row. */
function rowsOfNames(size: Size, words: Words): number {
  const step = size.width / (SIGNALS + 0.5);
  const boxes = names(words).map((name, n) => {
    const middle = middleOf(name, (n + 0.75) * step, size);
    const half = textWidth(name, 'strong') / 2;
    return { from: middle - half, to: middle + half };
  });
  const meet = (rows: number, white: number) =>
    boxes.some(({ to }, n) => to + white > (boxes[n + rows]?.from ?? Infinity));
  return meet(1, 10) ? (meet(2, 4) ? 3 : 2) : 1;
}

/** How much room the names of the signals need above the field, in pixels. */
export function headRoom(size: Size, words: Words): number {
  return rowsOfNames(size, words) * LINE + 13;
}

/** A needle that points down at (x, y), its thread through the eye. */
const needle = (x: number, y: number): string =>
  `M${x} ${y}L${x - 1.7} ${y - 12}Q${x - 1.7} ${y - NEEDLE} ${x} ${y - NEEDLE}Q${x + 1.7} ${y - NEEDLE} ${x + 1.7} ${y - 12}Z`;

/**
 * A thread for each signal that has arrived, from its name down through the cloth to its needle.
 * Those to come wait unseen above the cloth, so that they can be seen to run through it.
 */
export function threads(cloth: Field, size: Size, signals: number, words: Words): Mark[] {
  const rows = rowsOfNames(size, words);
  return names(words).flatMap((name, n) => {
    const x = Math.round(cloth.threads[n]! * 10) / 10;
    const arrived = n < signals;
    const tone = n === signals - 1 ? 'ink' : 'pencil';
    const y = LINE - 4 + (n % rows) * LINE;
    const tip = arrived ? cloth.bottom + NEEDLE : cloth.top - 4;
    const opacity = arrived ? 1 : 0;
    const width = n === signals - 1 ? 1.8 : 1.4;
    const look = { tone, stitched: true, width, opacity } as const;
    const eye = needle(x, Math.round(tip * 10) / 10);
    const thread = [
      upright(`thread-${n + 1}`, x, [y + 6, tip - NEEDLE + 1], look),
      area(`needle-${n + 1}`, eye, { tone, opacity }),
    ];
    return arrived ? [...thread, label(name, n, x, y, size, signals)] : thread;
  });
}

/** The name of a signal above its thread, the newest in ink, none across the edge. */
function label(
  name: string,
  n: number,
  x: number,
  y: number,
  size: Size,
  signals: number,
): TextMark {
  const newest = n === signals - 1;
  return text(`signal-${n + 1}`, name, middleOf(name, x, size), y, {
    tone: newest ? 'ink' : 'pencil',
    style: newest ? 'strong' : 'axis',
    anchor: 'middle',
  });
}

import type { Mark, Size, TextMark, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { SIGNALS, type Field } from './field.ts';

const LINE = 17;
const PAD = 3;
const NEEDLE = 17;

const names = (words: Words): string[] =>
  Array.from({ length: SIGNALS }, (_, n) => words.text[`signal${n + 1}`] ?? '');

/** Whether the six names stand side by side; else they stand in two rows, turn and turn about. */
function inOneRow(size: Size, words: Words): boolean {
  const widest = Math.max(...names(words).map((name) => textWidth(name, 'strong')));
  return widest + 10 < size.width / (SIGNALS + 0.5);
}

/** How much room the names of the signals need above the field, in pixels. */
export function headRoom(size: Size, words: Words): number {
  return (inOneRow(size, words) ? 1 : 2) * LINE + 13;
}

/** A needle that points down at (x, y), its thread through the eye. */
const needle = (x: number, y: number): string =>
  `M${x} ${y}L${x - 1.7} ${y - 12}Q${x - 1.7} ${y - NEEDLE} ${x} ${y - NEEDLE}Q${x + 1.7} ${y - NEEDLE} ${x + 1.7} ${y - 12}Z`;

/**
 * A thread for each signal that has arrived, from its name down through the cloth to its needle.
 * Those to come wait unseen above the cloth, so that they can be seen to run through it.
 */
export function threads(cloth: Field, size: Size, signals: number, words: Words): Mark[] {
  const staggered = !inOneRow(size, words);
  return names(words).flatMap((name, n): Mark[] => {
    const x = Math.round(cloth.threads[n]! * 10) / 10;
    const arrived = n < signals;
    const tone = n === signals - 1 ? 'ink' : 'pencil';
    const y = LINE - 4 + (staggered && n % 2 === 1 ? LINE : 0);
    const tip = arrived ? cloth.bottom + NEEDLE : cloth.top - 4;
    const unseen = arrived ? {} : { opacity: 0 };
    const thread: Mark[] = [
      {
        kind: 'line',
        key: `thread-${n + 1}`,
        tone,
        stitched: true,
        width: n === signals - 1 ? 1.8 : 1.4,
        x1: x,
        y1: y + 6,
        x2: x,
        y2: tip - NEEDLE + 1,
        ...unseen,
      },
      {
        kind: 'path',
        key: `needle-${n + 1}`,
        tone,
        filled: true,
        d: needle(x, Math.round(tip * 10) / 10),
        ...unseen,
      },
    ];
    return arrived ? [...thread, label(name, n, x, y, size, signals)] : thread;
  });
}

/** The name of a signal above its thread, the newest in ink, none across the edge. */
function label(
  text: string,
  n: number,
  x: number,
  y: number,
  size: Size,
  signals: number,
): TextMark {
  const newest = n === signals - 1;
  const half = textWidth(text, 'strong') / 2;
  return {
    kind: 'text',
    key: `signal-${n + 1}`,
    tone: newest ? 'ink' : 'pencil',
    style: newest ? 'strong' : 'axis',
    text,
    anchor: 'middle',
    x: Math.min(size.width - PAD - half, Math.max(PAD + half, x)),
    y,
  };
}

import type { Mark, TextMark } from '../chart.ts';
import { overlaps, textBox } from './labels.ts';

/** A tape measure as an axis: its numbers, and how many short ticks lie between two of them. */
export interface Tape {
  scale: (value: number) => number;
  /** Values that are printed, with their words. */
  numbers: [value: number, label: string][];
  /** Values with a short tick. */
  ticks: number[];
  /** The line the ticks stand on, in pixels from the top. */
  y: number;
}

/** Draws a tape along the foot of a plot: short ticks, a longer one with its number at each number. */
export function tape({ scale, numbers, ticks, y }: Tape): Mark[] {
  const numbered = new Set(numbers.map(([value]) => value));
  // The outer numbers lean inwards, so that they end with the tape.
  const anchor = (n: number) => (n === 0 ? 'start' : n === numbers.length - 1 ? 'end' : 'middle');
  const labels = numbers.map(([value, label], n): TextMark => ({
    kind: 'text',
    key: `number-${value}`,
    tone: 'pencil',
    style: 'axis',
    anchor: anchor(n),
    text: label,
    x: scale(value) + (n === 0 ? -3 : n === numbers.length - 1 ? 3 : 0),
    y: y + 15,
  }));
  const boxes = labels.map(textBox);
  const crowded = boxes.some((box, n) => n > 0 && overlaps(boxes[n - 1]!, box));
  return [
    ...ticks.map((value): Mark => ({
      kind: 'line',
      key: `tick-${value}`,
      tone: 'pencil',
      width: 1,
      x1: scale(value),
      x2: scale(value),
      y1: y - (numbered.has(value) ? 9 : 5),
      y2: y,
    })),
    // On a narrow stage every second number is enough.
    ...labels.filter((_, n) => !crowded || n % 2 === 0),
  ];
}

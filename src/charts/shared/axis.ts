import type { Mark } from '../chart.ts';
import { overlaps, textBox } from './labels.ts';
import { text, upright } from './marks.ts';

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
  const lean = (n: number) =>
    n === 0
      ? ({ by: -3, anchor: 'start' } as const)
      : n === numbers.length - 1
        ? ({ by: 3, anchor: 'end' } as const)
        : ({ by: 0, anchor: 'middle' } as const);
  const labels = numbers.map(([value, said], n) => {
    const { by, anchor } = lean(n);
    const look = { tone: 'pencil', style: 'axis', anchor } as const;
    return text(`number-${value}`, said, scale(value) + by, y + 15, look);
  });
  const boxes = labels.map(textBox);
  const crowded = boxes.some((box, n) => n > 0 && overlaps(boxes[n - 1]!, box));
  return [
    ...ticks.map((value) => {
      const top = y - (numbered.has(value) ? 9 : 5);
      return upright(`tick-${value}`, scale(value), [top, y], { tone: 'pencil', width: 1 });
    }),
    // On a narrow stage every second number is enough.
    ...labels.filter((_, n) => !crowded || n % 2 === 0),
  ];
}

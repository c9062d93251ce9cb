import type { Size, TextStyle } from '../chart.ts';
import { clamped, linear } from '../shared/scale.ts';

/** One measure's part of the picture: a tape on which two futures are marked. */
export interface Row {
  id: 'laidOff' | 'displacedIncome' | 'jobs' | 'pay' | 'publicCost';
  /** From the worse end, at the left, to the better. */
  domain: [worse: number, better: number];
  /** How far apart its ticks are. */
  every: number;
}

/** What a future is worth to people who work, and what it costs; people in thousands, the rest as shares. */
export const ROWS: readonly Row[] = [
  { id: 'laidOff', domain: [70_000, 0], every: 5_000 },
  { id: 'displacedIncome', domain: [0.4, 1.1], every: 0.05 },
  { id: 'jobs', domain: [-0.1, 0.01], every: 0.01 },
  { id: 'pay', domain: [-0.3, 0.3], every: 0.05 },
  { id: 'publicCost', domain: [0.05, 0], every: 0.005 },
];

/** Where a row is drawn, in pixels. */
export interface Place {
  row: Row;
  /** How its name and its figures are set: small on a narrow stage, or where rows are close. */
  style: TextStyle;
  /** Whether rows are so close that what is said above the tape stands beside the name. */
  close: boolean;
  x: (value: number) => number;
  /** Baselines of its name, of what is said above the tape, of the tape itself, of what is said below. */
  name: number;
  above: number;
  tape: number;
  below: number;
}

/** Rows lower than this, and stages narrower, have no room for strong type, in pixels. */
const [CLOSE, NARROW] = [58, 288];

/** White at both ends of a tape, for the words of a mark that stands there. */
const MARGIN = 10;

/** The rows below each other; a clamp keeps what a wild speed brings on the tape. */
export function places({ width, height }: Size): Place[] {
  const step = height / ROWS.length;
  const close = step < CLOSE;
  return ROWS.map((row, n) => {
    const top = n * step;
    const tape = top + (close ? Math.min(25, step * 0.5) : step * 0.62);
    const name = top + (close ? 10.7 : 11.5);
    return {
      row,
      close,
      style: close || width < NARROW ? 'axis' : 'strong',
      x: clamped(linear, row.domain, [MARGIN, width - MARGIN]),
      name,
      above: close ? name : tape - 9,
      tape,
      below: tape + (step > 70 ? 22 : close ? Math.min(17, step * 0.37) : 18.5),
    };
  });
}

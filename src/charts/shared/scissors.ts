import type { Box } from './labels.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** Scissors that come down from above, their point at (x, y): a line is cut here. */
export const scissors = (x: number, y: number): string =>
  `M${n(x - 2.6)} ${n(y - 10)}L${n(x + 2)} ${n(y + 1)}M${n(x + 2.6)} ${n(y - 10)}L${n(x - 2)} ${n(y + 1)}` +
  [-3.8, 3.8].map((dx) => `M${n(x + dx - 2)} ${n(y - 12)}a2 2 0 1 1 4 0a2 2 0 1 1 -4 0`).join('');

/** The room that scissors take. */
export const scissorsBox = ({ x, y }: { x: number; y: number }): Box => ({
  x0: x - 12,
  y0: y - 17,
  x1: x + 12,
  y1: y + 3,
});

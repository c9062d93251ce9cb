import { NARROW, SHORT, WIDE } from '../../../src/charts/chart.ts';

/** Room for a picture, from a window 320 pixels wide with a scroll bar to a wide screen. */
export const SIZES = [
  { width: 269, height: 311 },
  { width: 288, height: 300 },
  { width: 320, height: 320 },
  SHORT,
  NARROW,
  { width: 640, height: 540 },
  WIDE,
  { width: 900, height: 800 },
];
/** Beside its words in a window that is low, where picture and words take turns. */
export const LOW = [380, 450, 640].map((width) => ({ width, height: 240 }));
/** Where levers stand below it: on a phone 320 pixels wide, and in low windows. */
export const OVER_LEVERS = [
  { width: 284, height: 248 },
  ...LOW.map(({ width }) => ({ width, height: 210 })),
];

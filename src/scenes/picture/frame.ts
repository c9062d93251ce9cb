import type { Size } from '../../charts/chart.ts';

/** Where a picture is drawn: its size in its own pixels, and how many of the page's one of those is. */
export interface Frame extends Size {
  scale: number;
}

/** Up to this width a picture has more room for more; beyond it, it grows as a whole, its type too. */
const ROOMY = 720;
/** Type of 12.5 pixels is then of 15; on a wall it grows as its picture does, to be read from afar. */
const LARGEST = 1.2;

/** The frame that a stage has room for, in whole pixels: a fraction more or less is the browser's rounding. */
export function frameIn({ clientWidth, clientHeight, dataset }: HTMLElement): Frame {
  const largest = dataset.large === undefined ? LARGEST : Infinity;
  const scale = Math.min(largest, Math.max(1, clientWidth / ROOMY));
  return {
    width: Math.round(clientWidth / scale),
    height: Math.round(clientHeight / scale),
    scale,
  };
}

/** Whether a picture drawn in one of two frames stands in the other as it is. */
export const isAlike = (one: Frame, other: Frame): boolean =>
  one.width === other.width && one.height === other.height && one.scale === other.scale;

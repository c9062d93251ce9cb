import { escape } from './files/escape.ts';

/** By how many tapes stand below a chart: the least a frame must be high, and what is always enough. */
const HEIGHTS = [
  { least: 720, enough: 740 },
  { least: 830, enough: 850 },
  { least: 930, enough: 980 },
] as const;
/** The lines below a pinned chart that say as of when it is kept. */
const PIN = 60;

/** What stands in a frame: how many tapes, and whether a line below says as of when it is kept. */
export interface Framed {
  /** Levers, and the years of a chart that lets them pass. */
  tapes: number;
  pinned?: boolean;
}

/**
 * The style of a frame that no script gives a height: high enough for a chart from 280 to 900
 * pixels wide, its tapes included.
 */
export function frameStyle({ tapes, pinned = false }: Framed): string {
  const height = heights(tapes).least + (pinned ? PIN : 0);
  return `width:100%;height:auto;border:0;aspect-ratio:${tapes === 0 ? '4/3' : '1'};min-height:${height}px`;
}

/** The height of a frame whose host strips its style: enough from 280 pixels to 1100. */
export function frameHeight({ tapes, pinned = false }: Framed): number {
  return heights(tapes).enough + (pinned ? PIN : 0);
}

const heights = (tapes: number) => HEIGHTS[Math.min(tapes, HEIGHTS.length - 1)]!;

/** The markup of a frame for somebody else's page: attributes say its size too, where styles are stripped. */
export function frame(
  framed: Framed,
  src: string,
  title: string,
  style = frameStyle(framed),
): string {
  return (
    `<iframe src="${escape(src)}" title="${escape(title)}" width="100%" ` +
    `height="${frameHeight(framed)}" style="${style}" loading="lazy"></iframe>`
  );
}

import { escape } from './files/escape.ts';

/** By how many levers stand below a chart: the least a frame must be high, and what is always enough. */
const HEIGHTS = [
  { least: 700, enough: 740 },
  { least: 780, enough: 850 },
  { least: 870, enough: 980 },
] as const;
/** The line below a pinned chart that says as of when it is kept. */
const PIN = 40;

/** What stands in a frame: how many levers, and whether a line below says as of when it is kept. */
export interface Framed {
  levers: number;
  pinned?: boolean;
}

/**
 * The style of a frame that no script gives a height: high enough for a chart from 320 to 900
 * pixels wide, its levers included.
 */
export function frameStyle({ levers, pinned = false }: Framed): string {
  const height = heights(levers).least + (pinned ? PIN : 0);
  return `width:100%;height:auto;border:0;aspect-ratio:${levers === 0 ? '4/3' : '1'};min-height:${height}px`;
}

/** The height of a frame whose host strips its style: enough from 280 pixels to 1100. */
export function frameHeight({ levers, pinned = false }: Framed): number {
  return heights(levers).enough + (pinned ? PIN : 0);
}

const heights = (levers: number) => HEIGHTS[Math.min(levers, HEIGHTS.length - 1)]!;

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

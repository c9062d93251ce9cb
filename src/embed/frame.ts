/**
 * The style of a frame that no script gives a height: high enough for a chart from 320 to 900
 * pixels wide, its levers included.
 * @param pinned whether a line below it says as of when it is kept
 */
export function frameStyle(levers: number, pinned = false): string {
  const height = (levers === 0 ? 700 : levers === 1 ? 780 : 870) + (pinned ? 40 : 0);
  return `width:100%;border:0;aspect-ratio:${levers === 0 ? '4/3' : '1'};min-height:${height}px`;
}

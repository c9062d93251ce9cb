/**
 * The style of a frame that no script gives a height: high enough for a chart from 320 to 900
 * pixels wide, its levers included.
 */
export function frameStyle(levers: number): string {
  const height = levers === 0 ? 700 : levers === 1 ? 780 : 870;
  return `width:100%;border:0;aspect-ratio:${levers === 0 ? '4/3' : '1'};min-height:${height}px`;
}

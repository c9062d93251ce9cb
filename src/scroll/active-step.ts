/**
 * The step a reader is on: the last whose top is at or above the trigger line, else the first.
 * @param tops the tops of the steps in pixels from the top of the viewport, in order
 * @param line the trigger line, from the top of the viewport
 * @returns an index from 0
 */
export function activeStep(tops: number[], line: number): number {
  // Half a pixel: a link that scrolls a step to the line may land a fraction below it.
  const last = tops.findLastIndex((top) => top <= line + 0.5);
  return Math.max(0, last);
}

/**
 * Moves places apart that are too near each other, as little as can be, within bounds.
 * @param places in rising order, in pixels or any other unit
 * @param pitch least distance between two, in the same unit
 */
export function spread(places: number[], pitch: number, low: number, high: number): number[] {
  const moved = places.map((place) => Math.max(low, place));
  for (let n = 1; n < moved.length; n += 1) moved[n] = Math.max(moved[n]!, moved[n - 1]! + pitch);
  for (let n = moved.length - 1; n >= 0; n -= 1)
    moved[n] = Math.min(moved[n]!, n === moved.length - 1 ? high : moved[n + 1]! - pitch);
  return moved;
}

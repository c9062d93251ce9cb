/**
 * Carries a crowd through the years. A dot moves only where a stock demands it: a place that shrinks
 * gives up the dots that came last, and one that grows takes them. Of those, whoever leaves a row goes
 * to a pool where one grows, and whoever leaves a pool to a row; the model does not say who moves.
 * @param years dots of each place, year by year; all years have as many dots
 * @param rows how many of the places, the first, are rows; the others are pools
 * @returns the dots of each place in the last year, in the order in which they came
 */
export function carried(years: readonly (readonly number[])[], rows: number): number[][] {
  const [first = [], ...later] = years;
  // Pools take before rows do, which would have all that left a row.
  const inTurn = first.map((_, n) => (n + rows) % first.length);
  let next = 0;
  const held = first.map((dots) => Array.from({ length: dots }, () => next++));
  for (const wanted of later) {
    const left = held.map((dots, place) => dots.splice(wanted[place]!));
    const outOfWork = left.slice(0, rows).flat();
    const outOfPools = left.slice(rows).flat();
    for (const place of inTurn) {
      const [before, otherwise] = place < rows ? [outOfPools, outOfWork] : [outOfWork, outOfPools];
      const missing = wanted[place]! - held[place]!.length;
      const taken = before.splice(0, missing);
      held[place]!.push(...taken, ...otherwise.splice(0, missing - taken.length));
    }
  }
  return held;
}

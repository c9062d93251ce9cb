/** The multiplier and increment of Numerical Recipes’ generator, modulo 2³². */
const [TIMES, PLUS] = [1_664_525, 1_013_904_223];

/**
 * The numbers from 0 to one less than `count` in an order that follows from a seed, the same whenever
 * it is asked for.
 * @param nth which question’s order it is, so that no two of one student are alike by rule
 */
export function shuffled(count: number, seed: number, nth: number): number[] {
  const order = Array.from({ length: count }, (_, at) => at);
  let state = (seed * (nth + 1) + nth) >>> 0;
  for (let last = count - 1; last > 0; last -= 1) {
    state = (Math.imul(state, TIMES) + PLUS) >>> 0;
    // The upper bits of such a generator are the good ones.
    const other = Math.floor((state / 2 ** 32) * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
}

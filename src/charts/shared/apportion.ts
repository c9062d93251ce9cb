/**
 * Shares `parts` out in whole numbers, in proportion to `weights`, by largest remainder: each gets
 * the whole part of its share, and what is left goes to the largest fractions.
 */
export function apportion(weights: readonly number[], parts: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return weights.map(() => 0);
  const shares = weights.map((weight) => (weight * parts) / total);
  const whole = shares.map(Math.floor);
  const left = parts - whole.reduce((sum, part) => sum + part, 0);
  shares
    .map((share, index) => ({ index, rest: share - whole[index]! }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .forEach(({ index }) => {
      whole[index]! += 1;
    });
  return whole;
}

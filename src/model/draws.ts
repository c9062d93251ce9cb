import { chance, seedFor } from './chance.ts';
import { PARAMETERS, type Parameters } from './parameters.ts';
import type { Row } from './row.ts';
import type { Scenario } from './scenario.ts';

/** Where a share of the area of a triangle ends that lies between two values and peaks at a third. */
export function triangular(share: number, low: number, peak: number, high: number): number {
  const rising = (peak - low) / (high - low);
  return share < rising
    ? low + Math.sqrt(share * (high - low) * (peak - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - peak));
}

/**
 * Parameters drawn from their ranges, most often near their defaults. What the reader has set stays
 * as set.
 */
export function draws(count: number, seed: number, set: Scenario['parameters'] = {}): Parameters[] {
  const made = Array.from({ length: count }, () => ({}) as Parameters);
  for (const row of PARAMETERS) {
    const drawn = drawsOf(row, count, seed);
    made.forEach((parameters, n) => {
      parameters[row.id] = set[row.id] ?? drawn[n]!;
    });
  }
  return made;
}

/**
 * One parameter drawn by Latin hypercube: each of `count` equal shares of its range of chances once.
 * It has chances of its own, so that a new row of the table moves no other's draws.
 */
export function drawsOf(
  { id, default: peak, min, max }: Row,
  count: number,
  seed: number,
): number[] {
  const random = chance(seedFor(seed, id));
  return shuffled(count, random).map((stratum) =>
    triangular((stratum + random()) / count, min, peak, max),
  );
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, n) => n);
  for (let n = count - 1; n > 0; n--) {
    const other = (random() * (n + 1)) | 0;
    [order[n], order[other]] = [order[other]!, order[n]!];
  }
  return order;
}

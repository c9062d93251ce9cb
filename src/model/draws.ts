import { chance } from './chance.ts';
import { PARAMETERS, type Parameters } from './parameters.ts';
import type { Scenario } from './scenario.ts';

/** Where a share of the area of a triangle ends that lies between two values and peaks at a third. */
export function triangular(share: number, low: number, peak: number, high: number): number {
  const rising = (peak - low) / (high - low);
  return share < rising
    ? low + Math.sqrt(share * (high - low) * (peak - low))
    : high - Math.sqrt((1 - share) * (high - low) * (high - peak));
}

/**
 * Parameters drawn from their ranges, most often near their defaults, by Latin hypercube: each of
 * `count` equal shares of a parameter's range of chances is drawn once. What the reader has set stays
 * as set.
 */
export function draws(count: number, seed: number, set: Scenario['parameters'] = {}): Parameters[] {
  const random = chance(seed);
  const made = Array.from({ length: count }, () => ({}) as Parameters);
  for (const { id, default: peak, min, max } of PARAMETERS) {
    const strata = shuffled(count, random);
    made.forEach((parameters, n) => {
      const drawn = triangular((strata[n]! + random()) / count, min, peak, max);
      parameters[id] = set[id] ?? drawn;
    });
  }
  return made;
}

function shuffled(count: number, random: () => number): number[] {
  const order = Array.from({ length: count }, (_, n) => n);
  for (let n = count - 1; n > 0; n--) {
    const other = (random() * (n + 1)) | 0;
    [order[n], order[other]] = [order[other]!, order[n]!];
  }
  return order;
}

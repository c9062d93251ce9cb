import type { Parameters } from './parameters.ts';

/** Knots of each curve. With 128 steps no outcome differs from the exact functions by 1 in 10,000. */
export const STEPS = 128;

/** Numbers a knot holds: three curves, each its value there and its rise to the next knot. */
export const WIDTH = 6;

/** The share of hours automated at which half of the jobs that survive are redesigned. */
const HALF_REDESIGNED = 0.3;

/**
 * What follows from the share of an occupation's hours automated, tabulated once a run because a run
 * asks 20,000 times: the work left at its new price, the logarithm of that price, and the share of
 * its jobs redesigned. Interleaved, so that the three lie together in memory.
 */
export type Curves = Float64Array;

/** Room for the curves. */
export function emptyCurves(): Curves {
  return new Float64Array(WIDTH * (STEPS + 1));
}

/** Eq. 5: what a unit costs once a share of its hours is automated, with 1 for today. */
export function unitCost(automated: number, { sL, c }: Parameters): number {
  return 1 - sL * c * automated;
}

/** Eq. 7, its own part: hours left with people, and what a lower price adds to them. */
export function workLeft(automated: number, cost: number, { sigma }: Parameters): number {
  return (1 - automated) * Math.exp(-sigma * Math.log(cost));
}

/** Eq. 10: share of the surviving jobs of an occupation that are redesigned. */
export function redesigned(automated: number): number {
  const cube = automated ** 3;
  return cube / (cube + HALF_REDESIGNED ** 3);
}

/** Tabulates the curves for a run's parameters. */
export function drawCurves(curves: Curves, parameters: Parameters): void {
  for (let step = STEPS; step >= 0; step--) {
    const automated = step / STEPS;
    const cost = unitCost(automated, parameters);
    const knot = step * WIDTH;
    const next = knot + WIDTH;
    curves[knot] = workLeft(automated, cost, parameters);
    curves[knot + 2] = Math.log(cost);
    curves[knot + 4] = redesigned(automated);
    if (step === STEPS) continue;
    for (let curve = 0; curve < WIDTH; curve += 2)
      curves[knot + curve + 1] = curves[next + curve]! - curves[knot + curve]!;
  }
}

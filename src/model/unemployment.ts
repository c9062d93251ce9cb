import type { Parameters } from './parameters.ts';
import type { People } from './people.ts';

/** Unemployment: those who always are between jobs, and those who look because of automation. */
export function unemployment(people: People, looking: number, { uStar }: Parameters): number {
  const labourForce = people.workforce / (1 - uStar);
  return (
    (uStar * labourForce + looking) / (labourForce - people.outOfLabourForce - people.training)
  );
}

import type { Dot, Tone } from '../chart.ts';
import { CROWD } from '../crowd/data.ts';
import { RADIUS, place } from '../crowd/rows.ts';
import type { Crowd } from './crowd-in.ts';
import type { Ground } from './ground.ts';
import { POOLS, type Pool } from './stocks.ts';

/** How a dot looks. */
interface Look {
  tone: Tone;
  opacity: number;
}

/** Work as it was, redesigned, and new, in the order of `KINDS`. */
export const LOOKS: readonly Look[] = [
  { tone: 'dot', opacity: 1 },
  { tone: 'people', opacity: 0.45 },
  { tone: 'people', opacity: 1 },
];

/** Those who are not at work. */
export const POOL_LOOKS: Record<Pool, Look> = {
  searching: { tone: 'machine', opacity: 0.6 },
  training: { tone: 'chalk', opacity: 0.9 },
  outOfLabourForce: { tone: 'machine', opacity: 1 },
};

/**
 * The thousand dots where they stand. A place tells what a dot is: in a row first those whose work is as it
 * was, then the redesigned, then the new. The first dot of the reader's group is theirs, and stays while
 * the row has any.
 */
export function bodies({ kinds, held, own }: Crowd, ground: Ground): Dot[] {
  const { all, pits, deep, step, top } = ground;
  const r = Math.round(all.step * RADIUS * 10) / 10;
  const dots = new Array<Dot>(CROWD);
  all.rows.forEach((row, n) => {
    const looks = kinds[n]!.flatMap((count, kind) => new Array<Look>(count).fill(LOOKS[kind]!));
    held[n]!.forEach((dot, slot) => {
      const mine = slot === 0 && row.group.code === own;
      const look = mine ? ({ tone: 'brass', opacity: 1 } as const) : looks[slot]!;
      dots[dot] = { key: `dot-${dot}`, ...place(all, row, slot), r, ...look };
    });
  });
  POOLS.forEach((pool, n) => {
    held[all.rows.length + n]!.forEach((dot, slot) => {
      const x = pits[n]!.x + (Math.floor(slot / deep) + 0.5) * step;
      dots[dot] = {
        key: `dot-${dot}`,
        x,
        y: top + (slot % deep) * step,
        r,
        ...POOL_LOOKS[pool],
      };
    });
  });
  return dots;
}

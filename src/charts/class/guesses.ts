import type { Mark } from '../chart.ts';
import type { Frame } from '../shared/course.ts';
import { area, circle, text } from '../shared/marks.ts';
import { swarm } from '../shared/swarm.ts';

/** A guess, in the units of the axis. */
export interface Guess {
  /** Which student's. */
  n: number;
  value: number;
  lit: boolean;
}

/** The room beside the years that guesses lie in, in pixels. */
export const GUESSES_WIDE = 64;

const RADIUS = 4.5;
const GAP = 1.5;

/**
 * Guesses in a strip beside the years, each at its height; those at one height lie beside each other.
 * One off the axis lies at its end, as an arrow.
 */
export function guesses(all: readonly Guess[], at: Frame, name: string): Mark[] {
  const middle = at.right + 10 + GUESSES_WIDE / 2;
  const [top, bottom] = [at.top, at.bottom];
  const heights = all.map(({ value }) => at.y(value));
  const within = heights.map((y) => Math.min(bottom, Math.max(top, y)));
  const aside = spread(within);
  const half = Math.max(GUESSES_WIDE / 2 - RADIUS, 1);
  const most = Math.max(...aside.map(Math.abs), half);
  return [
    text('guesses', name, middle, bottom + 14, { tone: 'brass', style: 'axis', anchor: 'middle' }),
    ...all.map(({ n, lit }, index): Mark => {
      const [cx, cy] = [middle + (aside[index]! * half) / most, within[index]!];
      const off = Math.sign(heights[index]! - cy);
      const key = `guess-${n}`;
      if (off !== 0)
        return area(
          key,
          `M${cx - RADIUS} ${cy - off * RADIUS}h${2 * RADIUS}l${-RADIUS} ${2 * off * RADIUS}Z`,
          { tone: 'brass' },
        );
      return circle(key, cx, cy, RADIUS, { tone: 'brass', width: 1.8, ring: !lit });
    }),
  ];
}

/** How far aside each of some heights must lie to touch no other. */
function spread(heights: readonly number[]): number[] {
  return swarm(
    heights.map((x) => ({ x, r: RADIUS })),
    GAP,
  );
}

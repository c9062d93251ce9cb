import type { Series } from '../data.ts';
import type { Frame } from './frame.ts';

type Point = readonly [x: number, y: number];

/** What a line is drawn as: paths, values that stand alone between gaps, and where it ends. */
export interface Pieces {
  /** Empty where nothing of it was measured. */
  solid: string;
  /** Empty where nothing of it is projected. */
  stitched: string;
  alone: Point[];
  last: Point | null;
}

const n = (value: number): number => Math.round(value * 10) / 10;
const drawn = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/**
 * Cuts a line at its gaps, and where its projection begins: that runs on from the last value that was
 * measured, as one line.
 */
export function pieces({ points }: Series, at: Frame, projectedFrom: number | null): Pieces {
  const runs: { at: number; point: Point }[][] = [[]];
  for (const [x, value] of points) {
    if (x < at.from || x > at.to) continue;
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ at: x, point: [at.x(x), at.y(value)] });
  }
  const full = runs.filter(({ length }) => length > 0);
  const isAhead = (x: number) => projectedFrom !== null && x >= projectedFrom;
  const solid: string[] = [];
  const stitched: string[] = [];
  for (const run of full) {
    const behind = run.filter((one) => !isAhead(one.at));
    const ahead = run.slice(Math.max(0, behind.length - 1));
    if (behind.length > 1) solid.push(drawn(behind.map(({ point }) => point)));
    if (ahead.length > 1) stitched.push(drawn(ahead.map(({ point }) => point)));
  }
  const last = full.at(-1)?.at(-1)?.point ?? null;
  return {
    solid: solid.join(''),
    stitched: stitched.join(''),
    alone: full.flatMap((run) =>
      run.length === 1 && run[0]!.point !== last ? [run[0]!.point] : [],
    ),
    last,
  };
}

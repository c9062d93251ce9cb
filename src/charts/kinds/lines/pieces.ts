import type { Series } from '../data.ts';
import type { Frame } from './frame.ts';

type Point = readonly [x: number, y: number];

/** What stands between two gaps of a line: a place along the foot each, and where it is in pixels. */
export type Run = { at: number; point: Point }[];

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
export const drawn = (points: readonly Point[]): string =>
  points.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join('');

/** A line as what stands between its gaps, as far as the axis along the foot goes. */
export function runsOf({ points }: Series, at: Frame): Run[] {
  const runs: Run[] = [[]];
  for (const [x, value] of points) {
    if (x < at.from || x > at.to) continue;
    if (value === null) runs.push([]);
    else runs.at(-1)!.push({ at: x, point: [at.x(x), at.y(value)] });
  }
  return runs.filter(({ length }) => length > 0);
}

/** What of a run was measured, and what is projected, from the last value that was measured. */
export function cut(run: Run, projectedFrom: number | null): { behind: Run; ahead: Run } {
  const behind = run.filter(({ at }) => projectedFrom === null || at < projectedFrom);
  return { behind, ahead: run.slice(Math.max(0, behind.length - 1)) };
}

/**
 * Cuts a line at its gaps, and where its projection begins: that runs on from the last value that was
 * measured, as one line.
 */
export function pieces(series: Series, at: Frame, projectedFrom: number | null): Pieces {
  const full = runsOf(series, at);
  const solid: string[] = [];
  const stitched: string[] = [];
  for (const run of full) {
    const { behind, ahead } = cut(run, projectedFrom);
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

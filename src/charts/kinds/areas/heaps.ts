import type { Series } from '../data.ts';
import { drawn, type Run } from '../lines/pieces.ts';
import { placesIn } from '../series-table.ts';

/** What some values come to; null where one of them is blank, since nobody knows the sum. */
export const wholeOf = (values: readonly (number | null)[]): number | null =>
  values.reduce<number | null>(
    (sum, value) => (sum === null || value === null ? null : sum + value),
    0,
  );

/**
 * Each series upon those before it: what the first so many come to at each place along the foot, null where
 * one of all of them is blank.
 */
export function heaped(rows: readonly Series[]): Series[] {
  const values = rows.map(({ points }) => new Map(points));
  const places = placesIn(rows).map((x) => ({
    x,
    cells: values.map((series) => series.get(x) ?? null),
  }));
  return rows.map((row, n) => ({
    ...row,
    points: places.map(
      ({ x, cells }) =>
        [x, wholeOf(cells) === null ? null : wholeOf(cells.slice(0, n + 1))] as const,
    ),
  }));
}

/** Half of how wide a place is drawn that stands alone between gaps, in pixels. */
const HALF = 1;

/** What lies between a run and the foot, as a path; a place that stands alone is as thin as can be seen. */
export function filled(run: Run, foot: number): string {
  const [first, last] = [run[0]!.point, run.at(-1)!.point];
  const points =
    run.length > 1
      ? run.map(({ point }) => point)
      : ([
          [first[0] - HALF, first[1]],
          [last[0] + HALF, last[1]],
        ] as const);
  return drawn([...points, [points.at(-1)![0], foot], [points[0][0], foot]]) + 'Z';
}

import type { FiguredData } from '../data.ts';

/** Whether the heights of a slope are cut off before nought, as are most: its rows spread over all of the picture. */
export function isCutOff({ spec, rows }: Pick<FiguredData, 'spec' | 'rows'>): boolean {
  const ends = spec.span ?? rows.flatMap(({ values }) => values.filter((value) => value !== null));
  return ends.every((value) => value > 0) || ends.every((value) => value < 0);
}

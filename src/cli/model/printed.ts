import { FIRST_YEAR, OUTCOMES, type OutcomeId, type Outcomes } from '../../model/outcomes.ts';

/** How a run is printed. */
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * The model's curves are right to 1 part in 10,000. Two digits more let small differences between
 * settings be seen; whatever follows is noise.
 */
const DIGITS = 6;

/** Below this there is nothing: a thousandth of a person, or the ten-thousandth part of a per cent. */
const NOTHING = 1e-6;

/** A number with the digits that mean something. */
export function rounded(value: number): number {
  return Math.abs(value) < NOTHING ? 0 : Number(value.toPrecision(DIGITS));
}

/** A run, a row a year. */
export function printed(outcomes: Outcomes, format: Format): string {
  const rows = [...outcomes.jobs.keys()].map((n): Record<'year' | OutcomeId, number> => ({
    year: FIRST_YEAR + n,
    ...(Object.fromEntries(OUTCOMES.map((id) => [id, rounded(outcomes[id][n]!)])) as Record<
      OutcomeId,
      number
    >),
  }));
  if (format === 'json') return JSON.stringify(rows, null, 2);
  return [['year', ...OUTCOMES], ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(','))
    .join('\n');
}

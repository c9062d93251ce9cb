import { FIRST_YEAR, OUTCOMES, type OutcomeId, type Outcomes } from '../../model/outcomes.ts';
import { significant } from '../../model/significant.ts';

/** How a run is printed. */
export const FORMATS = ['csv', 'json'] as const;
export type Format = (typeof FORMATS)[number];

/** A run, a row a year. */
export function printed(outcomes: Outcomes, format: Format): string {
  const rows = [...outcomes.jobs.keys()].map((n): Record<'year' | OutcomeId, number> => ({
    year: FIRST_YEAR + n,
    ...(Object.fromEntries(OUTCOMES.map((id) => [id, significant(outcomes[id][n]!)])) as Record<
      OutcomeId,
      number
    >),
  }));
  if (format === 'json') return JSON.stringify(rows, null, 2);
  return [['year', ...OUTCOMES], ...rows.map((row) => Object.values(row))]
    .map((cells) => cells.join(','))
    .join('\n');
}

import { FIRST_YEAR, YEARS, type OutcomeId, type Outcomes } from './outcomes.ts';

/** A single number that a run comes to: an outcome in one year, in its worst, or on average. */
export interface Measure {
  id: OutcomeId;
  when: 'worst' | 'mean' | number;
  /** Whether more of it is better for people who work. */
  moreIsBetter: boolean;
}

/** The numbers the story sets futures beside each other by. Jobs and pay count from a path without automation. */
export const MEASURES = [
  { id: 'laidOff', when: 2050, moreIsBetter: false },
  { id: 'displacedIncome', when: 'mean', moreIsBetter: true },
  { id: 'jobs', when: 2035, moreIsBetter: true },
  { id: 'pay', when: 2050, moreIsBetter: true },
  { id: 'unemployment', when: 'worst', moreIsBetter: false },
  { id: 'gap', when: 'worst', moreIsBetter: false },
  { id: 'labourShare', when: 2050, moreIsBetter: true },
  { id: 'publicCost', when: 'worst', moreIsBetter: false },
  { id: 'hoursAutomated', when: 2035, moreIsBetter: false },
] as const satisfies readonly Measure[];
export type MeasureId = (typeof MEASURES)[number]['id'];

/** An outcome year by year as it is shown: jobs and pay as their distance from no automation, the rest as it is. */
export function shown(outcomes: Outcomes, id: OutcomeId): Float64Array {
  if (id === 'jobs') return outcomes.jobs.map((jobs, year) => jobs / outcomes.workforce[year]! - 1);
  return id === 'pay' || id === 'output' ? outcomes[id].map((value) => value - 1) : outcomes[id];
}

/** What a run comes to by a measure. */
export function measured(outcomes: Outcomes, id: MeasureId): number {
  const { when } = MEASURES.find((measure) => measure.id === id)!;
  const values = shown(outcomes, id);
  if (when === 'worst') return Math.max(...values);
  // The first year is the same in every run.
  if (when === 'mean')
    return values.reduce((sum, value, year) => (year ? sum + value : 0), 0) / YEARS;
  return values[when - FIRST_YEAR]!;
}

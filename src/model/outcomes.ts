import type { Economy } from './economy.ts';

/** Years a run covers after its first. */
export const YEARS = 25;
export const FIRST_YEAR = 2025;

/** What a run tells of each year. Shares are fractions, people and jobs are thousands. */
export const OUTCOMES = [
  'hoursAutomated',
  'jobs',
  'unchangedJobs',
  'redesignedJobs',
  'newWorkJobs',
  'searching',
  'training',
  'outOfLabourForce',
  'workforce',
  'unemployment',
  'pay',
  'labourShare',
  'gap',
  'displacedIncome',
  'gini',
  'publicCost',
  'laidOff',
  'jobsLost',
  'output',
] as const;
export type OutcomeId = (typeof OUTCOMES)[number];

/** The workings behind the outcomes, for pictures and for checks against published figures. */
export const WORKINGS = [
  /** Mean income of the two sides of the gap, over the mean pay of the base year. */
  'skilledIncome',
  'exposedIncome',
  /** New work and work of today's kinds that are asked for, filled or not, and people who must find work in another group. */
  'newWorkDemand',
  'existingDemand',
  'mustChange',
  /** Logarithm of the price level over that without automation. */
  'logPrice',
  /** What support and training cost, in thousand lost pays, and one such pay as a share of all income. */
  'supportPaid',
  'trainingPaid',
  'lostPay',
] as const;
export type WorkingId = (typeof WORKINGS)[number];

/** Outcomes of the groups, years by groups, row-major: jobs in thousands, hours in thousand jobs' worth. */
export const GROUP_OUTCOMES = [
  'groupJobs',
  'groupRedesignedJobs',
  'groupNewWorkJobs',
  'groupHoursAutomated',
  'groupBase',
] as const;
export type GroupOutcomeId = (typeof GROUP_OUTCOMES)[number];

/** A run's outcomes: for each name one number a year, 2025 to 2050. */
export type Outcomes = Record<OutcomeId | WorkingId | GroupOutcomeId, Float64Array>;

/** Room for the outcomes of an economy, to be filled by one run after another. */
export function emptyOutcomes({ groups: { codes } }: Pick<Economy, 'groups'>): Outcomes {
  const yearly = [...OUTCOMES, ...WORKINGS].map((id) => [id, new Float64Array(YEARS + 1)]);
  const byGroup = GROUP_OUTCOMES.map((id) => [id, new Float64Array((YEARS + 1) * codes.length)]);
  return Object.fromEntries([...yearly, ...byGroup]) as Outcomes;
}

import { SECTORS } from '../../../charts/list/data.ts';

/** The numbers that charts draw, besides what they draw of the tables: these names have to be there. */
export const CHART_NUMBERS = [
  'highRiskShare',
  'mediumRiskShare',
  'lowRiskShare',
  'recomputedHigh',
  'recomputedMedium',
  'recomputedLow',
  'notCovered',
  ...SECTORS.map((sector) => `${sector}HighShare` as const),
  'highRiskChange',
  'mediumRiskChange',
  'lowRiskChange',
] as const;

/** The name of a number that a chart draws. */
export type ChartNumber = (typeof CHART_NUMBERS)[number];

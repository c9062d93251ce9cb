import { drawCurves, emptyCurves, type Curves } from './curves.ts';
import type { Economy } from './economy.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** Demand in one year, and what the next must know of it. Jobs in thousands. */
export interface Demand {
  curves: Curves;
  /** Eq. 6 by occupation: jobs without any automation. */
  base: Float64Array;
  /** Eq. 7 by occupation before the price level counts, this year and the year before. */
  existing: Float64Array;
  existingBefore: Float64Array;
  /** Eq. 7's common part, this year and the year before: what the price level does to all. */
  level: number;
  levelBefore: number;
  /** By group: jobs without automation, hours automated, existing work, new work's share, layoffs. */
  groupBase: Float64Array;
  groupHours: Float64Array;
  groupExisting: Float64Array;
  groupExistingBefore: Float64Array;
  groupNewShare: Float64Array;
  groupRedesigned: Float64Array;
  groupLaidOff: Float64Array;
  /** Share of all base-year hours automated, this year and the year before, and with its delay. */
  hours: number;
  hoursBefore: number;
  hoursLagged: number;
  /** Output over that without automation, and new work, this year and the year before. */
  output: number;
  outputBefore: number;
  newWork: number;
  newWorkBefore: number;
  /** Existing and new work of all groups, this year and the year before. */
  asked: number;
  askedBefore: number;
  /** Mean base-year pay of new work. */
  newWorkPay: number;
  /** Jobs below their number without automation, summed over occupations; and over groups with new work. */
  lost: number;
  mustChange: number;
  /** Layoffs since the start: jobs, and jobs times pay. */
  laidOff: number;
  laidOffPay: number;
  /** Existing work of the exposed and the skilled third: jobs, jobs times pay, hours automated. */
  exposed: number;
  exposedPay: number;
  exposedHours: number;
  skilled: number;
  skilledPay: number;
  skilledHours: number;
}

/** Room for the demand of an economy. */
export function emptyDemand(economy: Pick<Economy, 'soc' | 'groups'>): Demand {
  const occupations = () => new Float64Array(economy.soc.length);
  const groups = () => new Float64Array(economy.groups.codes.length);
  return {
    curves: emptyCurves(),
    base: occupations(),
    existing: occupations(),
    existingBefore: occupations(),
    level: 1,
    levelBefore: 1,
    groupBase: groups(),
    groupHours: groups(),
    groupExisting: groups(),
    groupExistingBefore: groups(),
    groupNewShare: groups(),
    groupRedesigned: groups(),
    groupLaidOff: groups(),
    hours: 0,
    hoursBefore: 0,
    hoursLagged: 0,
    output: 1,
    outputBefore: 1,
    newWork: 0,
    newWorkBefore: 0,
    asked: 0,
    askedBefore: 0,
    newWorkPay: 0,
    lost: 0,
    mustChange: 0,
    laidOff: 0,
    laidOffPay: 0,
    exposed: 0,
    exposedPay: 0,
    exposedHours: 0,
    skilled: 0,
    skilledPay: 0,
    skilledHours: 0,
  };
}

/** Puts demand where it stands in the base year. */
export function beginDemand(
  demand: Demand,
  economy: Economy,
  levers: Levers,
  parameters: Parameters,
): void {
  const { groups, occupations } = economy;
  drawCurves(demand.curves, parameters);
  demand.existing.set(occupations.jobs);
  demand.groupExisting.set(groups.jobs);
  demand.level = 1;
  demand.output = 1;
  demand.asked = economy.jobs;
  demand.hoursBefore = 0;
  demand.hoursLagged = 0;
  demand.newWork = 0;
  demand.laidOff = 0;
  demand.laidOffPay = 0;
  demand.newWorkPay = 0;
  const human = humanShareOfNewWork(levers.human);
  for (let g = 0; g < groups.codes.length; g++) {
    const share = (1 - human) * groups.newDigital[g]! + human * groups.newHuman[g]!;
    demand.groupNewShare[g] = share;
    demand.newWorkPay += share * groups.pay[g]!;
  }
}

/** Eq. 8: how much of new work asks for human rather than digital skill. */
export function humanShareOfNewWork(human: number): number {
  return 0.5 + 0.3 * human;
}

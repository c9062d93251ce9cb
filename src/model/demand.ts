import { drawCurves, emptyCurves, STEPS, WIDTH, type Curves } from './curves.ts';
import type { Economy } from './economy.ts';
import { layoffs } from './layoffs.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** Years for which the BLS's expected shifts of demand run. */
const TILT_YEARS = 10;

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

/** Eq. 6 to 9 in one year. */
export function demandIn(
  demand: Demand,
  economy: Economy,
  automated: Float64Array,
  levers: Levers,
  parameters: Parameters,
  year: number,
): void {
  demand.newWorkBefore = demand.newWork;
  demand.outputBefore = demand.output;
  demand.askedBefore = demand.asked;
  demand.levelBefore = demand.level;
  demand.existingBefore.set(demand.existing);
  demand.groupExistingBefore.set(demand.groupExisting);
  const growth = 1 + parameters.gL * year;
  const logPrice = existingWork(demand, economy, automated, parameters, year, growth);
  demand.output = outputEffect(logPrice, parameters.mu);
  demand.level = Math.exp((parameters.sigma - parameters.mu) * logPrice);
  layoffs(demand, economy, automated, year > 0 ? 1 - parameters.delta * parameters.chi : 0);
  newWork(demand, economy.jobs * growth, levers, parameters, year);
  demand.asked = askedOf(demand);
  mustChange(demand);
}

/** Eq. 5: output when goods are cheaper, and capital follows (Acemoglu 2024). */
export function outputEffect(logPrice: number, mu: number): number {
  return Math.exp(-mu * logPrice);
}

/**
 * Eq. 5 to 7 and 10 by occupation, all but the price level, which is only known once they are summed.
 * @returns the logarithm of the price level
 */
function existingWork(
  demand: Demand,
  economy: Economy,
  automated: Float64Array,
  parameters: Parameters,
  year: number,
  growth: number,
): number {
  const { curves, base, existing } = demand;
  const { start } = economy.groups;
  const { jobs, tilt, pay } = economy.occupations;
  const tilted = parameters.tilt * Math.min(year, TILT_YEARS);
  let weighted = 0;
  let total = 0;
  for (let g = 0; g + 1 < start.length; g++) {
    let groupBase = 0;
    let hours = 0;
    let left = 0;
    let redesignedJobs = 0;
    const end = start[g + 1]!;
    for (let n = start[g]!; n < end; n++) {
      const share = automated[n]!;
      const place = share * STEPS;
      const step = place | 0;
      const rest = place - step;
      const knot = step * WIDTH;
      const jobsHere = jobs[n]!;
      const without = jobsHere * (growth + tilt[n]! * tilted);
      const work = without * (curves[knot]! + rest * curves[knot + 1]!);
      base[n] = without;
      existing[n] = work;
      groupBase += without;
      hours += without * share;
      left += work;
      redesignedJobs += work * (curves[knot + 4]! + rest * curves[knot + 5]!);
      weighted += jobsHere * pay[n]! * (curves[knot + 2]! + rest * curves[knot + 3]!);
    }
    demand.groupBase[g] = groupBase;
    demand.groupHours[g] = hours;
    demand.groupExisting[g] = left;
    demand.groupRedesigned[g] = left > 0 ? redesignedJobs / left : 0;
    total += hours;
  }
  demand.hours = total / (economy.jobs * growth);
  return weighted / economy.wageBill;
}

/** Eq. 8: new work follows the hours automated after a delay (Acemoglu and Restrepo 2019, reinstatement). */
function newWork(
  demand: Demand,
  jobs: number,
  levers: Levers,
  { lagN }: Parameters,
  year: number,
): void {
  const { hours, hoursBefore } = demand;
  if (year > 0)
    demand.hoursLagged +=
      (1 - Math.exp(-1 / lagN)) * ((hours + hoursBefore) / 2 - demand.hoursLagged);
  demand.hoursBefore = hours;
  demand.newWork = jobs * demand.output * levers.newTasks * demand.hoursLagged;
}

function askedOf({ newWork, groupExisting }: Demand): number {
  let sum = newWork;
  for (let g = 0; g < groupExisting.length; g++) sum += groupExisting[g]!;
  return sum;
}

/** People who must find work in another group: what a group lacks even with its new work. */
function mustChange(demand: Demand): void {
  const { groupBase, groupExisting, groupNewShare, newWork } = demand;
  let sum = 0;
  for (let g = 0; g < groupBase.length; g++)
    sum += Math.max(0, groupBase[g]! - groupExisting[g]! - newWork * groupNewShare[g]!);
  demand.mustChange = sum;
}

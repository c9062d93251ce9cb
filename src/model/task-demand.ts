import { STEPS, WIDTH } from './curves.ts';
import type { Demand } from './demand.ts';
import type { Economy } from './economy.ts';
import { layoffs } from './layoffs.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';

/** Years for which the BLS's expected shifts of demand run. */
const TILT_YEARS = 10;

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

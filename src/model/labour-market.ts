import type { Demand } from './demand.ts';
import type { Economy } from './economy.ts';
import { answerToPay, taskContentAt } from './labour-demand.ts';
import type { Levers } from './levers.ts';
import type { Parameters } from './parameters.ts';
import type { People } from './people.ts';
import type { Rates } from './rates.ts';
import { hire, matchSkills, trainAndGiveUp } from './search.ts';

/** Eq. 11 to 16 through one year, in `rates.steps` steps. */
export function moveThrough(
  people: People,
  economy: Economy,
  demand: Demand,
  rates: Rates,
  levers: Levers,
  parameters: Parameters,
  year: number,
): void {
  people.laidOffThisYear = 0;
  people.trainingPlaces = 0;
  for (let step = 1; step <= rates.steps; step++) {
    const passed = step / rates.steps;
    const workforce = economy.jobs * (1 + parameters.gL * (year - 1 + passed));
    const tasks = taskContentAt(demand, workforce, passed, parameters.sL);
    const wanted = wantedAtPay(people, rates, parameters, workforce, tasks);
    leaveAndEnter(people, rates, workforce);
    const vacancies = layOff(people, demand, rates, wanted, passed);
    if (step === 1) matchSkills(people, economy, rates, vacancies);
    trainAndGiveUp(people, rates, parameters, vacancies);
    const slack = hire(people, levers, parameters, vacancies);
    adjustPay(people, rates, parameters, workforce, slack);
  }
}

const sum = (values: Float64Array): number => {
  let total = 0;
  for (let n = 0; n < values.length; n++) total += values[n]!;
  return total;
};

/** Eq. 12: how demand answers to pay, and to the spending that people without work go without. */
function wantedAtPay(
  people: People,
  { replaced }: Rates,
  { eta, chiD }: Parameters,
  workforce: number,
  tasks: number,
): number {
  const jobless =
    people.newcomers +
    people.trained +
    people.training +
    people.outOfLabourForce +
    sum(people.searching);
  const spending = 1 - (chiD * (1 - replaced) * jobless) / workforce;
  return answerToPay(people.logPay, tasks, eta) * spending;
}

/** Eq. 11: everyone leaves at one rate, and those who enter keep the workforce on its path. */
function leaveAndEnter(people: People, { staying }: Rates, workforce: number): void {
  people.newcomers = people.newcomers * staying + workforce - people.workforce * staying;
  people.trained *= staying;
  people.training *= staying;
  people.outOfLabourForce *= staying;
  people.rehired *= staying;
  people.rehiredTrained *= staying;
  people.scars *= staying;
  people.scarsTrained *= staying;
  people.workforce = workforce;
}

/**
 * Eq. 9, 12 and 13: layoffs where work ends or demand at current pay falls short; a share is
 * retrained and placed before the layoff.
 * @returns all vacancies
 */
function layOff(
  people: People,
  demand: Demand,
  rates: Rates,
  wanted: number,
  passed: number,
): number {
  const { employed, searching, vacancies } = people;
  const { groupExisting, groupExistingBefore, groupNewShare, groupLaidOff } = demand;
  const newWork = demand.newWorkBefore + (demand.newWork - demand.newWorkBefore) * passed;
  let all = 0;
  let laidOff = 0;
  for (let g = 0; g < employed.length; g++) {
    const existing =
      groupExistingBefore[g]! + (groupExisting[g]! - groupExistingBefore[g]!) * passed;
    const jobs = (existing + newWork * groupNewShare[g]!) * wanted;
    const staying = employed[g]! * rates.staying;
    let leaving = Math.min(staying, groupLaidOff[g]! / rates.steps);
    if (staying - leaving > jobs) leaving = staying - jobs;
    employed[g] = staying - leaving;
    searching[g] = searching[g]! * rates.staying + leaving * (1 - rates.placed);
    vacancies[g] = jobs - employed[g]!;
    all += vacancies[g]!;
    laidOff += leaving;
  }
  people.newcomers += laidOff * rates.placed;
  people.laidOffThisYear += laidOff * (1 - rates.placed);
  people.trainingPlaces += laidOff * rates.reached;
  return all;
}

/** Eq. 16: pay falls with slack and rises with vacancies that stay open. */
function adjustPay(
  people: People,
  { steps }: Rates,
  { lambda }: Parameters,
  workforce: number,
  slack: number,
): void {
  people.logPay -= (lambda * slack) / workforce / steps;
}

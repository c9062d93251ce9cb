import type { Demand } from './demand.ts';
import type { Economy } from './economy.ts';
import { addGroups, addRung, giniOf, type Ladder } from './ladder.ts';
import type { Outcomes } from './outcomes.ts';
import type { Parameters } from './parameters.ts';
import type { People } from './people.ts';
import type { Rates } from './rates.ts';
import { unemployment } from './unemployment.ts';

/** Below this many thousand people a mean is not formed. */
const FEW = 1e-6;
const NOBODY = 1e-9;

/** Everything of a run that its report reads. */
export interface State {
  demand: Demand;
  people: People;
  rates: Rates;
  ladder: Ladder;
}

/** Writes down a year. */
export function report(
  outcomes: Outcomes,
  economy: Economy,
  state: State,
  parameters: Parameters,
  year: number,
): void {
  reportTechnology(outcomes, state.demand, year, parameters);
  reportJobs(outcomes, economy, state, year);
  reportPeople(outcomes, state.people, parameters, year);
  reportIncomes(outcomes, economy, state, parameters, year);
}

function reportTechnology(
  outcomes: Outcomes,
  demand: Demand,
  year: number,
  { mu }: Parameters,
): void {
  outcomes.hoursAutomated[year] = demand.hours;
  outcomes.jobsLost[year] = demand.lost;
  outcomes.newWorkDemand[year] = demand.newWork;
  outcomes.mustChange[year] = demand.mustChange;
  outcomes.logPrice[year] = -Math.log(demand.output) / mu;
}

/** Jobs in their three states: a group's people fill existing and new work as each is asked for. */
function reportJobs(
  outcomes: Outcomes,
  { groups: { codes } }: Economy,
  { demand, people }: State,
  year: number,
): void {
  const { groupExisting, groupNewShare, groupRedesigned, groupBase, groupHours } = demand;
  const row = year * codes.length;
  let jobs = 0;
  let inRedesigned = 0;
  let inNew = 0;
  for (let g = 0; g < codes.length; g++) {
    const newWork = demand.newWork * groupNewShare[g]!;
    const share = newWork / (groupExisting[g]! + newWork || 1);
    const employed = people.employed[g]!;
    const redesigned = employed * (1 - share) * groupRedesigned[g]!;
    outcomes.groupJobs[row + g] = employed;
    outcomes.groupRedesignedJobs[row + g] = redesigned;
    outcomes.groupNewWorkJobs[row + g] = employed * share;
    outcomes.groupHoursAutomated[row + g] = groupHours[g]!;
    outcomes.groupBase[row + g] = groupBase[g]!;
    jobs += employed;
    inRedesigned += redesigned;
    inNew += employed * share;
  }
  outcomes.jobs[year] = jobs;
  outcomes.redesignedJobs[year] = inRedesigned;
  outcomes.newWorkJobs[year] = inNew;
  outcomes.unchangedJobs[year] = jobs - inRedesigned - inNew;
}

/** People who are not at work, and layoffs so far. */
function reportPeople(
  outcomes: Outcomes,
  people: People,
  parameters: Parameters,
  year: number,
): void {
  let looking = people.newcomers + people.trained;
  for (let g = 0; g < people.searching.length; g++) looking += people.searching[g]!;
  outcomes.searching[year] = looking;
  outcomes.training[year] = people.training;
  outcomes.outOfLabourForce[year] = people.outOfLabourForce;
  outcomes.workforce[year] = people.workforce;
  outcomes.unemployment[year] = unemployment(people, looking, parameters);
  outcomes.laidOff[year] = (year > 0 ? outcomes.laidOff[year - 1]! : 0) + people.laidOffThisYear;
}

/** Output, pay, who pays for those without work, and how incomes lie apart. */
function reportIncomes(
  outcomes: Outcomes,
  economy: Economy,
  { demand, people, rates, ladder }: State,
  parameters: Parameters,
  year: number,
): void {
  const { sL, gL, gamma, theta, trainCost } = parameters;
  const jobs = outcomes.jobs[year]!;
  const baseline = economy.jobs * (1 + gL * year);
  const pay = Math.exp(people.logPay);
  const output = demand.output * Math.exp(sL * Math.log(jobs / baseline));
  outcomes.pay[year] = pay;
  outcomes.output[year] = output;
  outcomes.labourShare[year] = (sL * pay * (jobs / baseline)) / output;

  const lostPay =
    demand.laidOff > 0 ? demand.laidOffPay / demand.laidOff : demand.exposedPay / demand.exposed;
  let looking = people.trained;
  for (let g = 0; g < people.searching.length; g++) looking += people.searching[g]!;
  const replaced =
    looking * rates.replaced +
    people.training * rates.replacedTraining +
    people.outOfLabourForce * rates.replacedOut;
  const gdp = (economy.wageBill / sL) * (1 + gL * year) * output;
  const trained = people.trainingPlaces * trainCost;
  const cost = ((replaced + trained) * lostPay) / gdp;
  outcomes.supportPaid[year] = replaced;
  outcomes.trainingPaid[year] = trained;
  outcomes.lostPay[year] = lostPay / gdp;
  outcomes.publicCost[year] = cost;

  const taken = pay * (1 - cost);
  const displaced =
    looking + people.training + people.outOfLabourForce + people.rehired + people.rehiredTrained;
  const atWorkAgain = people.rehired - people.scars + people.rehiredTrained - people.scarsTrained;
  const displacedBill = lostPay * (replaced + taken * atWorkAgain);
  outcomes.displacedIncome[year] = displaced > FEW ? displacedBill / displaced / lostPay : 1;

  const premium = 1 + gamma * (demand.output - 1);
  const relative = (hours: number) => Math.exp(-theta * (hours - demand.hours));
  const skilled =
    (taken *
      premium *
      (relative(demand.skilledHours / economy.skilledJobs) * demand.skilledPay +
        demand.newWork * demand.newWorkPay)) /
    (demand.skilled + demand.newWork);
  outcomes.existingDemand[year] = demand.asked - demand.newWork;
  const stillExposed = (demand.exposed * jobs) / Math.max(FEW, demand.asked);
  const exposed =
    ((taken *
      relative(demand.exposedHours / economy.exposedJobs) *
      demand.exposedPay *
      stillExposed) /
      demand.exposed +
      displacedBill) /
    (stillExposed + displaced);
  const meanPay = economy.wageBill / economy.jobs;
  outcomes.skilledIncome[year] = skilled / meanPay;
  outcomes.exposedIncome[year] = exposed / meanPay;
  outcomes.gap[year] = skilled / exposed;

  const again = people.rehired + people.rehiredTrained;
  addGroups(ladder, economy, outcomes, year, theta, taken, premium, again);
  addRung(ladder, lostPay * rates.replaced, looking);
  addRung(ladder, lostPay * rates.replacedTraining, people.training);
  addRung(ladder, lostPay * rates.replacedOut, people.outOfLabourForce);
  addRung(ladder, lostPay * taken * kept(people.scars, people.rehired), people.rehired);
  addRung(
    ladder,
    lostPay * taken * kept(people.scarsTrained, people.rehiredTrained),
    people.rehiredTrained,
  );
  outcomes.gini[year] = giniOf(ladder);
}

/** Share of pay kept by those at work again. */
function kept(scars: number, people: number): number {
  return people > NOBODY ? 1 - scars / people : 1;
}

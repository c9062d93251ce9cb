import type { Economy } from './economy.ts';
import type { Outcomes } from './outcomes.ts';

/** Incomes and how many thousand people have each. */
export interface Ladder {
  income: Float64Array;
  people: Float64Array;
  rungs: number;
}

/** Incomes beside those of the groups: looking, training, out, at work again, at work again after training. */
const OTHERS = 5;

/** Room for the incomes of an economy. */
export function emptyLadder({ groups: { codes } }: Pick<Economy, 'groups'>): Ladder {
  const size = codes.length + OTHERS;
  return { income: new Float64Array(size), people: new Float64Array(size), rungs: 0 };
}

/** Adds an income. */
export function addRung(ladder: Ladder, income: number, people: number): void {
  ladder.income[ladder.rungs] = income;
  ladder.people[ladder.rungs] = people;
  ladder.rungs += 1;
}

/**
 * Starts the ladder with the groups' mean incomes.
 * @param ladder is begun anew
 * @param economy whose groups they are
 * @param outcomes with the groups' jobs and hours of the year written down
 * @param year counted from 2025
 * @param theta how far pay falls for a unit of exposure
 * @param taken pay after what the public cost takes, over pay without automation
 * @param premium what digital skill earns beside it
 * @param again people at work again after a layoff, who have rungs of their own
 */
export function addGroups(
  ladder: Ladder,
  { groups, jobs }: Economy,
  outcomes: Outcomes,
  year: number,
  theta: number,
  taken: number,
  premium: number,
  again: number,
): void {
  const { groupHoursAutomated, groupBase, groupJobs } = outcomes;
  const count = groups.codes.length;
  const row = year * count;
  let hours = 0;
  for (let g = 0; g < count; g++) hours += groupHoursAutomated[row + g]!;
  hours /= outcomes.workforce[year]!;
  const others = 1 - again / Math.max(again, outcomes.jobs[year]!);
  ladder.rungs = 0;
  for (let g = 0; g < count; g++) {
    const exposure = groupHoursAutomated[row + g]! / groupBase[row + g]! - hours;
    const isDigital = (groups.newDigital[g]! * jobs) / groups.jobs[g]! > 1;
    addRung(
      ladder,
      groups.pay[g]! * taken * Math.exp(-theta * exposure) * (isDigital ? premium : 1),
      Math.max(0, groupJobs[row + g]! * others),
    );
  }
}

/** Gini coefficient of the incomes: 0 where all have the same. Sorts the ladder. */
export function giniOf(ladder: Ladder): number {
  sort(ladder);
  const { income, people, rungs } = ladder;
  let all = 0;
  let bill = 0;
  let below = 0;
  let area = 0;
  for (let n = 0; n < rungs; n++) {
    const many = people[n]!;
    const share = many * income[n]!;
    all += many;
    bill += share;
    area += share * (2 * below + many);
    below += many;
  }
  return area / (all * bill) - 1;
}

/** By insertion: there are few rungs. */
function sort({ income, people, rungs }: Ladder): void {
  for (let n = 1; n < rungs; n++) {
    const amount = income[n]!;
    const many = people[n]!;
    let at = n - 1;
    while (at >= 0 && income[at]! > amount) {
      income[at + 1] = income[at]!;
      people[at + 1] = people[at]!;
      at -= 1;
    }
    income[at + 1] = amount;
    people[at + 1] = many;
  }
}

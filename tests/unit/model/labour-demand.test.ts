import { expect, it } from 'vitest';
import { answerToPay, taskContent } from '../../../src/model/labour-demand.ts';
import { YEARS } from '../../../src/model/outcomes.ts';
import { outcomesOf, small } from './economy.ts';

const PAYS = [0.001, 0.3, 0.9, 1, 1.2, 3, 20, 1000];
const CONTENTS = [0.001, 0.2, 0.6, 0.77, 0.999];
const ANSWERS = [0.5, 0.8, 1, 1.2, 1.5];

it('pays labour the share of an economy of tasks: between none and all, whatever pay and its answer', () => {
  for (const pay of PAYS)
    for (const tasks of CONTENTS)
      for (const eta of ANSWERS) {
        const share = tasks * pay * answerToPay(Math.log(pay), tasks, eta);
        // Acemoglu and Restrepo 2019, with capital as dear as on the path.
        expect(share).toBeCloseTo(1 / (1 + ((1 - tasks) / tasks) * pay ** (eta - 1)), 12);
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(1);
      }
});

it('is one over pay where the answer is 1, to the last bit, whatever the task content', () => {
  for (const pay of PAYS)
    for (const tasks of CONTENTS)
      expect(answerToPay(Math.log(pay), tasks, 1)).toBe(Math.exp(-Math.log(pay)));
});

it('asks for fewer people the more they are paid', () => {
  for (const tasks of CONTENTS)
    for (const eta of ANSWERS)
      PAYS.slice(1).forEach((pay, n) => {
        const cheaper = answerToPay(Math.log(PAYS[n]!), tasks, eta);
        expect(answerToPay(Math.log(pay), tasks, eta)).toBeLessThan(cheaper);
      });
});

it('starts from labour’s share in the base year, and keeps it where nothing is automated', () => {
  expect(taskContent(small.jobs, small.jobs, 1, 0.57)).toBe(0.57);
  const { existingDemand, newWorkDemand, workforce, labourShare } = outcomesOf(
    small,
    { speed: 0 },
    { eta: 0.5, sL: 0.62 },
  );
  for (const year of [0, YEARS]) {
    const asked = existingDemand[year]! + newWorkDemand[year]!;
    expect(taskContent(asked, workforce[year]!, 1, 0.62)).toBeCloseTo(0.62, 9);
    expect(labourShare[year]).toBeCloseTo(0.62, 9);
  }
});

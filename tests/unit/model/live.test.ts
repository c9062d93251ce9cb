import { expect, it } from 'vitest';
import { LIVE, liveText, type LiveId } from '../../../src/model/live.ts';
import type { Scenario } from '../../../src/model/scenario.ts';
import { outcomesOf, whole } from './economy.ts';

const valueOf = (id: LiveId, scenario: Scenario): number => {
  const outcomes = outcomesOf(whole, scenario.levers, scenario.parameters);
  const text = liveText(id, outcomes, scenario);
  return Number.parseFloat(text) / (text.endsWith('%') ? 100 : 1);
};

it('every quantity beside the equations is a number, where nothing moves and where all does', () => {
  for (const scenario of [
    { levers: { speed: 0 }, parameters: {} },
    { levers: { speed: 3, newTasks: 1.2, human: 1 }, parameters: { eta: 0.5, kappa: 0.02 } },
  ])
    for (const id of Object.keys(LIVE) as LiveId[])
      expect(Number.isFinite(valueOf(id, scenario)), id).toBe(true);
});

it.each([0.5, 0.8, 1, 1.5])(
  'equation 12’s quantities give the labour’s share of an economy of tasks, at an answer to pay of %d',
  (eta) => {
    const scenario = { levers: { speed: 2, newTasks: 1 }, parameters: { eta } };
    const [tasks, answer, pay] = (['taskContent', 'answerToPay', 'pay'] as const).map((id) =>
      valueOf(id, scenario),
    ) as [number, number, number];
    const share = 1 / (1 + ((1 - tasks) / tasks) * pay ** (eta - 1));
    expect(Math.abs(pay - 1)).toBeGreaterThan(0.02);
    expect(tasks * pay * answer).toBeCloseTo(share, 2);
  },
);

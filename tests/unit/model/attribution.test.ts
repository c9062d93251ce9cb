import { describe, expect, it } from 'vitest';
import { attribution } from '../../../src/model/attribution.ts';
import type { Outcomes } from '../../../src/model/outcomes.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { small } from './economy.ts';

const payIn2050 = ({ pay }: Outcomes) => pay[25]!;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

describe('what moved a number', () => {
  it('sums to its change exactly', () => {
    const scenario = { levers: PRESETS.humane, parameters: { c: 0.7, eta: 0.8 } };
    const { from, to, levers, assumptions, together } = attribution(small, scenario, payIn2050);
    expect(sum(Object.values(levers)) + assumptions + together).toBeCloseTo(to - from, 12);
  });

  it('is nothing where nothing was set', () => {
    const { from, to, levers, assumptions, together } = attribution(
      small,
      { levers: {}, parameters: {} },
      payIn2050,
    );
    expect([to - from, assumptions, together, Object.keys(levers).length]).toEqual([0, 0, 0, 0]);
  });

  it('is mostly new work where pay differs between the two contrasting presets', () => {
    const { levers } = attribution(small, { levers: PRESETS.humane, parameters: {} }, payIn2050);
    expect(levers.newTasks).toBeGreaterThan(Math.abs(levers.human!) + Math.abs(levers.retrain!));
  });
});

import { describe, expect, it } from 'vitest';
import { chart as dignity } from '../../../src/charts/dignity.ts';
import { chart as gap } from '../../../src/charts/gap.ts';
import { settingsOf } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { LIVE_OF, liveText, liveValue, type LiveAsk } from '../../../src/charts/shared/live.ts';
import { data as dignityData } from '../../../src/content/data/chart-data/dignity.ts';
import { data as gapData } from '../../../src/content/data/chart-data/gap.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import type { Levers } from '../../../src/model/levers.ts';

const at = (ask: LiveAsk, levers: Partial<Levers> = {}) =>
  liveValue(ask, forecast(), { levers, parameters: {} });
const said = (ask: LiveAsk, levers: Partial<Levers> = {}) => liveText(ask, at(ask, levers));
const run = (levers: Partial<Levers>) => forecast()({ levers, parameters: {} });

describe('a number in the words that follows a lever', () => {
  it('is the model’s own, as the whole run comes to it or in a year', () => {
    expect(at({ of: 'gap' }, { speed: 1.95 })).toBe(run({ speed: 1.95 }).measure('gap'));
    expect(at({ of: 'pay', year: 2040 }, { speed: 3 })).toBe(run({ speed: 3 }).yearly('pay')[15]);
    expect(at({ of: 'atWork', year: 2050 })).toBe(run({}).outcomes.jobs.at(-1));
    expect(at({ of: 'work', occupation: '41-9041', year: 2040 })).toBe(
      run({}).occupation('41-9041')!.work[15]! - 1,
    );
  });

  it('is printed in the unit of what it is, whatever is asked', () => {
    expect(said({ of: 'gap' }, { speed: 1.95 })).toBe('2.25');
    expect(said({ of: 'laidOff' }, PRESETS.efficiency)).toBe('48 million');
    expect(said({ of: 'pay' }, PRESETS.efficiency)).toBe('−25\u202f%');
    expect(said({ of: 'jobs', format: 'change1' }, PRESETS.efficiency)).toBe('−8.4\u202f%');
    expect(said({ of: 'unemployment' }, { speed: 1.95 })).toBe('10.0\u202f%');
    for (const of of LIVE_OF)
      expect(said({ of, year: 2040, occupation: '41-9041' }), of).toMatch(
        /^[−+]?\d[\d.,]*( million|\u202f%)?$/,
      );
  });

  it('holds a lever where the sentence says, and follows the others', () => {
    const ask: LiveAsk = { of: 'gap', levers: { retrain: 0.1 } };
    expect(at(ask, { speed: 3, retrain: 0.9 })).toBe(
      run({ speed: 3, retrain: 0.1 }).measure('gap'),
    );
  });

  it('has words round it that are true whichever way it goes', () => {
    const ask: LiveAsk = {
      of: 'pay',
      rises: 'rises by {n}',
      falls: 'falls by {n}',
      level: 'stays',
    };
    expect(liveText(ask, -0.251)).toBe('falls by 25\u202f%');
    expect(liveText(ask, 0.228)).toBe('rises by 23\u202f%');
    expect(liveText(ask, -0.001)).toBe('stays');
    expect(liveText({ ...ask, level: undefined }, -0.001)).toBe('falls by 0\u202f%');
  });

  it('asks for the setting that its picture shows', () => {
    const levers = resolve(gap, { view: 'incomes', speed: 1.95 }, { retrain: 0.8 });
    expect(settingsOf(gap, levers, gapData()).at(-1)!.levers).toEqual({
      speed: 1.95,
      retrain: 0.8,
    });
    const nets = resolve(dignity, { condition: 'nets' }, { speed: 2 });
    const { safetyNet } = PRESETS.humane;
    expect(settingsOf(dignity, nets, dignityData()).at(-1)!.levers).toEqual({
      ...PRESETS.efficiency,
      safetyNet,
      speed: 2,
    });
  });
});

import { describe, expect, it } from 'vitest';
import type { OutcomeId } from '../../../src/model/outcomes.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { outcomesOf, small, whole } from './economy.ts';

describe('the cells stand for the occupations', () => {
  it('are three a group or fewer, with all the jobs', () => {
    expect(small.soc.length).toBeLessThanOrEqual(66);
    expect(small.jobs).toBeCloseTo(whole.jobs, 6);
    expect(small.wageBill / whole.wageBill).toBeCloseTo(1, 9);
  });

  // Largest error over all presets and years: shares of one, people as a share of the workforce.
  it.each<[OutcomeId, number]>([
    ['hoursAutomated', 0.0018],
    ['jobs', 0.00105],
    ['unemployment', 0.00055],
    ['laidOff', 0.0072],
    ['gap', 0.05],
  ])('%s stays within %d', (id, allowed) => {
    const people = id === 'jobs' || id === 'laidOff';
    let worst = 0;
    for (const preset of Object.values(PRESETS)) {
      const exact = outcomesOf(whole, preset);
      const [values, workforce] = [exact[id].slice(), exact.workforce.slice()];
      outcomesOf(small, preset)[id].forEach((value, year) => {
        const scale = people ? workforce[year]! : 1;
        worst = Math.max(worst, Math.abs(value - values[year]!) / scale);
      });
    }
    expect(worst).toBeLessThanOrEqual(allowed);
  });
});

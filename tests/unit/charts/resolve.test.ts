import { describe, expect, it } from 'vitest';
import type { StateSchema } from '../../../src/charts/chart.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const doc = '';
const chart = {
  state: {
    view: { type: 'choice', values: ['ask', 'fall'], default: 'ask', doc },
    bands: { type: 'flag', default: false, doc },
    signals: { type: 'number', min: 0, max: 6, default: 0, doc },
  } satisfies StateSchema,
  reader: { guess: { type: 'number', min: 0, max: 100, default: null, doc } } satisfies StateSchema,
};

describe('the effective state', () => {
  it('is whole: what a step does not say is the default, not what the last step said', () => {
    expect(resolve(chart, { view: 'fall' })).toEqual({
      view: 'fall',
      bands: false,
      signals: 0,
      guess: null,
    });
  });
  it('lets the reader win over the step', () => {
    expect(resolve(chart, { guess: 10 }, { guess: 38 }).guess).toBe(38);
  });
  it('lets the reader win where a step may say the same key', () => {
    const speed = { type: 'number', min: 0, max: 3, default: 1, doc } as const;
    const levers = { state: { speed }, reader: { speed: { ...speed, default: null } } };
    expect(resolve(levers, { speed: 1.95 }, { speed: 0 })).toEqual({ speed: 0 });
    expect(resolve(levers, { speed: 1.95 })).toEqual({ speed: 1.95 });
    expect(resolve(levers, {})).toEqual({ speed: 1 });
  });
  it('does not let a step speak for the reader', () => {
    expect(resolve(chart, { guess: 10 }).guess).toBeNull();
  });
  it('ignores what the schema does not know, and clamps numbers', () => {
    expect(resolve(chart, { view: 'no', signals: 9, alt: 'words' })).toEqual({
      view: 'ask',
      bands: false,
      signals: 6,
      guess: null,
    });
  });
});

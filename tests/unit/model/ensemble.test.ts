import { describe, expect, it } from 'vitest';
import { draws } from '../../../src/model/draws.ts';
import { BANDED, ensemble, SLICE, type Bands } from '../../../src/model/ensemble.ts';
import { PARAMETERS } from '../../../src/model/parameters.ts';
import { DEFAULT_SCENARIO } from '../../../src/model/scenario.ts';
import { small } from './economy.ts';

const all = (count: number) =>
  [...ensemble(small, DEFAULT_SCENARIO, count)].filter((bands): bands is Bands => bands !== null);

describe('the draws', () => {
  it('stay within their ranges and fill them', () => {
    const drawn = draws(200, 1);
    for (const { id, min, max } of PARAMETERS) {
      const values = drawn.map((parameters) => parameters[id]);
      expect(Math.min(...values)).toBeGreaterThanOrEqual(min);
      expect(Math.max(...values)).toBeLessThanOrEqual(max);
      expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(0.8 * (max - min));
    }
  });

  it('leave alone what the reader set', () => {
    expect(new Set(draws(50, 1, { c: 0.33 }).map(({ c }) => c))).toEqual(new Set([0.33]));
  });
});

describe('the bands', () => {
  it('come twice, the first after one slice', () => {
    expect(all(200).map(({ draws: done }) => done)).toEqual([SLICE, 200]);
  });

  it('are the same every time, in order, and hold every draw', () => {
    const [first, last] = all(150);
    expect(all(150)).toEqual([first, last]);
    for (const id of BANDED) {
      const { low, middle, high, worst } = last!.bands[id];
      low.forEach((value, year) => {
        expect(value).toBeLessThanOrEqual(middle[year]!);
        expect(middle[year]!).toBeLessThanOrEqual(high[year]!);
      });
      expect(worst).toHaveLength(150);
    }
  });

  it('of the midpoint are as published with the model', () => {
    const { bands } = all(1000).at(-1)!;
    const at = (id: keyof typeof bands, year: number) => [
      bands[id].low[year]!,
      bands[id].high[year]!,
    ];
    expect(at('pay', 25)[0]).toBeCloseTo(1 - 0.21, 1);
    expect(at('pay', 25)[1]).toBeCloseTo(1 + 0.01, 1);
    expect(at('laidOff', 25)[0]! / 1000).toBeCloseTo(36, -1);
    expect(at('laidOff', 25)[1]! / 1000).toBeCloseTo(80, -1);
  });
});

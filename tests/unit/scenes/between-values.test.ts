import { describe, expect, it } from 'vitest';
import { betweenValues } from '../../../src/scenes/picture/between-values.ts';
import { ease } from '../../../src/scenes/picture/ease.ts';

describe('betweenValues', () => {
  it.each([
    ['10', '20', '15'],
    ['-4', '4', '0'],
    ['M0 0L10 10', 'M10 20L30 -10', 'M5 10L20 0'],
    ['M1e1-2.5h.5', 'M20-1.5h1.5', 'M15-2h1'],
    // A line that has grown begins as it will be where the other had nothing.
    ['M0 0', 'M2 2L8 8', 'M1 1L8 8'],
    ['M0 0L8 8', 'M2 2', 'M1 1'],
    ['', 'M2 2', 'M2 2'],
  ])('half way from %j to %j is %j', (from, to, half) => {
    expect(betweenValues(from, to)(0.5)).toBe(half);
  });

  it('begins where it was and ends where it is to be', () => {
    const way = betweenValues('M0 5.5L10 10', 'M10 20L30 -10');
    expect([way(0), way(1)]).toEqual(['M0 5.5L10 10', 'M10 20L30 -10']);
  });
});

describe('ease', () => {
  it('sets out and arrives gently, and is as fast on the second half as on the first', () => {
    expect([0, 0.5, 1].map(ease)).toEqual([0, 0.5, 1]);
    expect(ease(0.1)).toBeLessThan(0.01);
    for (const way of [0.1, 0.25, 0.4]) expect(ease(way) + ease(1 - way)).toBeCloseTo(1);
  });
});

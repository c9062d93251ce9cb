import { expect, it } from 'vitest';
import { clamped, linear, logarithmic } from '../../../src/charts/shared/scale.ts';

it('maps a domain onto a range, and goes on beyond both', () => {
  const scale = linear([2025, 2050], [40, 290]);
  expect([2025, 2030, 2050, 2052].map((year) => Math.round(scale(year)))).toEqual([
    40, 90, 290, 310,
  ]);
  // Heights grow downwards.
  expect([0, 0.25, 1].map(linear([0, 1], [300, 20]))).toEqual([300, 230, 20]);
});

it('puts the one value of a domain without breadth in the middle', () => {
  expect(linear([7, 7], [0, 100])(7)).toBe(50);
});

it('puts equal ratios equally far apart', () => {
  const scale = logarithmic([1000, 1_000_000], [0, 300]);
  expect([1000, 10_000, 100_000, 1_000_000].map((value) => Math.round(scale(value)))).toEqual([
    0, 100, 200, 300,
  ]);
});

it('keeps what is beyond a domain at the nearer end, whichever way the domain runs', () => {
  expect([-5, 0, 5, 10, 15].map(clamped(linear, [0, 10], [0, 100]))).toEqual([0, 0, 50, 100, 100]);
  expect([-5, 0, 5, 10, 15].map(clamped(linear, [10, 0], [0, 100]))).toEqual([100, 100, 50, 0, 0]);
});

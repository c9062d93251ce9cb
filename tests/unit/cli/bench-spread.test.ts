import { expect, test } from 'vitest';
import { ratio, spread } from '../../../src/cli/bench/spread.ts';

test('several rounds are the one in the middle, and how far the middle half lies apart', () => {
  expect(spread([30, 10, 20, 50, 40])).toEqual({ middle: 30, apart: 20 });
});

test('a ratio is printed where the rounds say one, and none where they differ by more than it tells', () => {
  const theirs = spread([100, 101, 99, 100, 102]);
  expect(ratio(spread([150, 149, 151, 150, 150]), theirs)).toBe(1.5);
  expect(ratio(spread([110, 90, 130, 105, 125]), theirs)).toBeNull();
  expect(ratio(spread([1, 1, 1]), spread([0, 0, 0]))).toBeNull();
});

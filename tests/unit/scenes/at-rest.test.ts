import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { atRest } from '../../../src/scenes/at-rest.ts';

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('window', globalThis);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('is done once, so long after it was asked for last, and by one clock', () => {
  const done = vi.fn();
  const { ask } = atRest(100, done);
  for (let n = 0; n < 20; n += 1) {
    ask();
    expect(vi.getTimerCount()).toBe(1);
    vi.advanceTimersByTime(30);
  }
  expect(done).not.toHaveBeenCalled();
  vi.advanceTimersByTime(70);
  expect(done).toHaveBeenCalledTimes(1);
  ask();
  vi.advanceTimersByTime(100);
  expect(done).toHaveBeenCalledTimes(2);
});

it('is not done once it is forgotten, and is again when it is asked for anew', () => {
  const done = vi.fn();
  const rest = atRest(100, done);
  rest.ask();
  rest.forget();
  vi.advanceTimersByTime(200);
  expect(done).not.toHaveBeenCalled();
  rest.ask();
  vi.advanceTimersByTime(100);
  expect(done).toHaveBeenCalledTimes(1);
});

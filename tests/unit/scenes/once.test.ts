import { expect, it } from 'vitest';
import { once } from '../../../src/scenes/once.ts';

/** Something that is asked for, and fails the first few times. */
function failing(times: number): { ask: () => Promise<string>; asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    ask: () => {
      asked += 1;
      return asked > times ? Promise.resolve('here') : Promise.reject(new Error('offline'));
    },
  };
}

it('what is had is asked for once, by however many', async () => {
  const { ask, asked } = failing(0);
  const get = once(ask);
  expect(asked()).toBe(0);
  expect(await Promise.all([get(), get()])).toEqual(['here', 'here']);
  expect(await get()).toBe('here');
  expect(asked()).toBe(1);
});

it('what failed says so, and is asked for again the next time', async () => {
  const { ask, asked } = failing(1);
  const get = once(ask);
  await expect(get()).rejects.toThrow('offline');
  expect(await get()).toBe('here');
  expect(asked()).toBe(2);
});

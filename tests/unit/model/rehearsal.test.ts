import { expect, it } from 'vitest';
import { DEFAULT_LEVERS } from '../../../src/model/levers.ts';
import { emptyOutcomes } from '../../../src/model/outcomes.ts';
import { DEFAULT_PARAMETERS } from '../../../src/model/parameters.ts';
import { rehearse, run, workspaceFor } from '../../../src/model/run.ts';
import { whole } from './economy.ts';

it('a first run for nothing pauses before each year, and changes no run that comes after', async () => {
  const outcome = () =>
    run(whole, workspaceFor(whole), DEFAULT_LEVERS, DEFAULT_PARAMETERS, emptyOutcomes(whole));
  const before = outcome();
  let pauses = 0;
  await rehearse(whole, () => {
    pauses += 1;
    return Promise.resolve();
  });
  expect(pauses).toBe(26);
  expect(outcome()).toEqual(before);
});

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { trail } from '../../../src/scenes/workbench/trail.ts';

it('goes back through all that was set and forth again, whatever was set', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 5 })), (values) => {
      const steps = trail(0);
      for (const value of values) steps.record(value);
      const told = [0, ...values].filter((value, n, all) => value !== all[n - 1]);
      for (const value of told.slice(0, -1).reverse()) expect(steps.undo()).toBe(value);
      expect(steps.undo()).toBeNull();
      for (const value of told.slice(1)) expect(steps.redo()).toBe(value);
      expect(steps.redo()).toBeNull();
    }),
  );
});

it('forgets what was undone once something else is set', () => {
  const steps = trail('a');
  steps.record('b');
  steps.undo();
  steps.record('c');
  expect(steps.canRedo).toBe(false);
  expect(steps.undo()).toBe('a');
});

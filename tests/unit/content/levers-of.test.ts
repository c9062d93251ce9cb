import { expect, it, vi } from 'vitest';
import { chart } from '../../../src/charts/gap.ts';
import { builders } from '../../../src/content/data/chart-data.ts';
import { readKnownNames } from '../../../src/content/check/known-names.ts';
import type { BuiltChart } from '../../../src/content/story/built-chart.ts';
// Where it named what Astro reads anew at each save, nothing could be kept here, nor be imported.
import { leversOf } from '../../../src/content/story/levers-of.ts';

it('what a picture answers to is asked of the picture, and once for as long as nothing is changed', async () => {
  const words = (await readKnownNames('content', 'seeds')).words.get('gap')!;
  const layout = vi.fn(chart.layout);
  const made = (): BuiltChart => ({
    chart: { ...chart, layout },
    data: builders.gap(),
    words: structuredClone(words),
  });
  const levers = ['speed', 'retrain', 'newTasks'] as const;
  const first = leversOf(made(), { view: 'incomes' }, levers);
  expect(first).toContain('speed');
  expect(first.length).toBeLessThan(levers.length);
  const asked = layout.mock.calls.length;
  expect(leversOf(made(), { view: 'incomes' }, levers)).toEqual(first);
  expect(layout).toHaveBeenCalledTimes(asked);
  expect(leversOf(made(), { view: 'training' }, levers)).toEqual([]);
  expect(layout.mock.calls.length).toBeGreaterThan(asked);
});

import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { frames, openStory, picture, readStep } from './story.ts';

test.use({ still: true });

test('to a reader who asks for less motion a new step is there at once, and stays as it is', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  expect(await tab.run(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(true);
  for (const step of ['crowd.8', 'services.3', 'list.4', 'next.7']) {
    const scene = step.split('.')[0]!;
    await readStep(tab, step);
    await picture(tab, step);
    await readStep(tab, `${scene}.2`);
    await readStep(tab, step);
    const places = () =>
      tab.run((name) => document.querySelector(`[data-scene=${name}] .stage`)!.innerHTML, scene);
    const now = await places();
    for (let count = 0; count < 15; count += 1) await frames(tab);
    expect(await places()).toBe(now);
  }
});

import { expect } from '@playwright/test';
import { hidden } from '../e2e/hidden.ts';
import { test } from './engine.ts';
import { agree, openStory } from './story.ts';
import { until } from './until.ts';

/** A phone on its side, one that stands, half a laptop, a low window, and text twice as large. */
const WINDOWS = [
  [800, 360, '16px'],
  [460, 800, '16px'],
  [720, 450, '16px'],
  [1350, 420, '16px'],
  [1350, 940, '32px'],
] as const;

test('the words of every step can be read and its picture seen in low windows and with large text', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  for (const [width, height, text] of WINDOWS) {
    await tab.resize(width, height);
    await tab.run((size) => {
      document.documentElement.style.fontSize = size;
    }, text);
    // At rest once no scene turns for some frames.
    await until(tab, async () => {
      const rooms = () =>
        [...document.querySelectorAll<HTMLElement>('[data-scene]')]
          .map(({ dataset, offsetHeight }) => `${dataset.room} ${offsetHeight}`)
          .join();
      const before = rooms();
      for (let frame = 0; frame < 4; frame += 1)
        await new Promise((resolve) => requestAnimationFrame(resolve));
      return rooms() === before;
    });
    expect(await tab.run(hidden), `${width} by ${height}, text of ${text}`).toEqual([]);
    await agree(tab);
  }
});

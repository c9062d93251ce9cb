import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { frames, openStory, picture, readStep } from './story.ts';
import { until } from './until.ts';

test('while its painter is busy, a picture is the last one whole, and then the next one whole', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await readStep(tab, 'crowd.2');
  await picture(tab, 'crowd.2');
  await tab.run(() => {
    const held: (() => void)[] = [];
    const { postMessage } = Worker.prototype;
    Worker.prototype.postMessage = function (this: Worker, ...message: [unknown]) {
      held.push(() => {
        postMessage.apply(this, message);
      });
    };
    Object.assign(window, {
      release: () => {
        Worker.prototype.postMessage = postMessage;
        for (const post of held) post();
      },
    });
  });
  const look = () =>
    tab.run(() => {
      const stage = document.querySelector('[data-scene=crowd] .stage')!;
      const canvas = stage.querySelector('canvas');
      return {
        words: [...stage.querySelectorAll('text')].map(({ textContent }) => textContent).join('\n'),
        dots: stage.querySelector('g.dots') !== null,
        canvas: canvas !== null && getComputedStyle(canvas).visibility !== 'hidden',
      };
    });
  const before = await look();
  expect(before).toMatchObject({ dots: false, canvas: true });
  await readStep(tab, 'crowd.8');
  // The picture of before with its canvas, or all of the next, its dots in the SVG.
  for (let frame = 0; frame < 30; frame += 1) {
    const now = await look();
    if (now.canvas) expect(now).toEqual(before);
    else expect(now.dots).toBe(true);
    await frames(tab);
  }
  await until(tab, () => document.querySelector('[data-scene=crowd] .stage g.dots'));
  const waiting = await look();
  expect(waiting).toMatchObject({ dots: true, canvas: false });
  expect(waiting.words).not.toBe(before.words);
  await tab.run(() => {
    (window as unknown as { release: () => void }).release();
  });
  await picture(tab, 'crowd.8');
  expect(await look()).toEqual({ words: waiting.words, dots: false, canvas: true });
});

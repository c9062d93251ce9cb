import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { openStory, picture, readStep } from './story.ts';

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
    // Dots stand in the SVG until the canvas has painted them, and are not read there.
    const seen = await tab.run(async (name) => {
      const stage = document.querySelector(`[data-scene=${name}] .stage`)!;
      const pictures = { marks: new Set<string>(), dots: new Set<string>() };
      for (let frame = 0; frame < 30; frame += 1) {
        const outer = (css: string) =>
          [...stage.querySelectorAll(css)].map(({ outerHTML }) => outerHTML).join('');
        pictures.marks.add(outer('[data-key]:not(.dots *)'));
        const dots = outer('g.dots');
        if (dots) pictures.dots.add(dots);
        await new Promise((resolve) => requestAnimationFrame(resolve));
      }
      return [pictures.marks.size, pictures.dots.size];
    }, scene);
    expect(seen[0], step).toBe(1);
    expect(seen[1], step).toBeLessThanOrEqual(1);
  }
});

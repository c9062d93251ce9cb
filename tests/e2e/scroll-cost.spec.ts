import { expect, test } from '@playwright/test';
import { agree, openStory, pageHeight, readStep, scrollTo } from './story.ts';

test('a scroll asks where the scenes near the window are, and no others', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'list.4');
  const asked = await page.evaluate(async () => {
    const scenes = new Set<string | undefined>();
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function () {
      scenes.add(this.closest<HTMLElement>('[data-scene]')?.dataset.scene);
      return measure.call(this);
    };
    for (let n = 0; n < 20; n += 1) {
      window.scrollBy({ top: 10, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    Element.prototype.getBoundingClientRect = measure;
    return [...scenes];
  });
  expect(asked).toContain('list');
  expect(asked.length).toBeLessThan(4);
});

test('a jump past scenes that were never near leaves each at its last step', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, await pageHeight(page));
  await agree(page);
  await scrollTo(page, 0);
  await agree(page);
});

import { expect, test } from '@playwright/test';
import { openStory, readStep } from './story.ts';

test(
  'printed from the middle of scrolling, each step has one picture and nothing overlaps',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    await readStep(page, 'list.4');
    await page.emulateMedia({ media: 'print' });
    const boxes = await page.evaluate(() =>
      [...document.querySelectorAll('[data-step]')].map((step) => {
        const box = (element: Element) => {
          const { top, bottom, height } = element.getBoundingClientRect();
          return { top, bottom, height };
        };
        return {
          card: box(step.querySelector('.card')!),
          still: box(step.querySelector('.still')!),
        };
      }),
    );
    expect(boxes.length).toBeGreaterThan(20);
    let last = -Infinity;
    for (const { card, still } of boxes) {
      expect(card.top).toBeGreaterThanOrEqual(last - 1);
      expect(still.top).toBeGreaterThanOrEqual(card.bottom - 1);
      expect(still.height).toBeGreaterThan(100);
      last = still.bottom;
    }
    await expect(page.locator('figure .stage').first()).toBeHidden();
    const pdf = await page.pdf({ format: 'A4' });
    // A still picture's own title is in the file only when the picture was really drawn.
    expect(pdf.length).toBeGreaterThan(100_000);
  },
);

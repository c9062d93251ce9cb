import { expect, test, type Page } from '@playwright/test';
import { live } from './story.ts';

/** How much of an element's height is in the window, above what lies over its foot, in pixels. */
const seenOf = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const bar = document.querySelector('.contents summary')!.getBoundingClientRect();
    const foot = bar.height > 0 ? Math.min(bar.top, innerHeight) : innerHeight;
    return Math.max(0, Math.min(bottom, foot) - Math.max(top, 0));
  });
const whole = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => element.getBoundingClientRect().height);

test(
  'the first screen has the title, a sentence, the lengths, one field, and the crowd to its edges',
  { tag: '@both' },
  async ({ page }) => {
    await page.goto('./');
    await live(page);
    for (const part of ['.front h1', '.deck', '.front mtm-cut', '.job-field'])
      expect(await seenOf(page, part), part).toBeCloseTo(await whole(page, part), 0);
    expect(await seenOf(page, '.front-crowd')).toBeGreaterThan(120);
    const [crowd, width] = await Promise.all([
      page.locator('.front-crowd').boundingBox(),
      page.evaluate(() => document.body.clientWidth),
    ]);
    expect(Math.abs(crowd!.x + crowd!.width - width)).toBeLessThan(2);
    if (width > 900) expect(await seenOf(page, '.front-crowd')).toBeGreaterThan(880);
    else expect(crowd!.x).toBeLessThan(2);
    // What is beside the words does not lie under them.
    if (width > 900) {
      const field = (await page.locator('.job-field').boundingBox())!;
      expect(field.x + field.width).toBeLessThanOrEqual(crowd!.x);
    }
  },
);

test('the lengths are as long beside each other as they take to read', async ({ page }) => {
  await page.goto('./');
  await live(page);
  const cloth = (cut: string) =>
    page
      .locator(`.front mtm-cut label:has([value=${cut}]) .cloth rect`)
      .evaluate((rect) => rect.getBoundingClientRect().width);
  const box = (cut: string) =>
    page
      .locator(`.front mtm-cut label:has([value=${cut}]) span`)
      .evaluate((label) => label.clientWidth);
  expect((await cloth('whole')) / (await box('whole'))).toBeCloseTo(1, 1);
  const [short, all] = await page
    .locator('.front mtm-cut small')
    .evaluateAll((minutes) => minutes.map(({ textContent }) => parseInt(textContent)));
  expect((await cloth('short')) / (await box('short'))).toBeCloseTo(short! / all!, 1);
});

test('one of the crowd is measured once, and at once where a reader wants no motion', async ({
  page,
}) => {
  const names = () =>
    page
      .locator('.front-crowd .thread')
      .evaluateAll((threads) => threads.map((thread) => getComputedStyle(thread).animationName));
  const counts = () =>
    page
      .locator('.front-crowd .thread')
      .evaluateAll((threads) =>
        threads.map((thread) => getComputedStyle(thread).animationIterationCount),
      );
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.goto('./');
  expect(await names()).toEqual(['measure', 'measure']);
  expect(await counts()).toEqual(['1', '1']);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  expect(await names()).toEqual(['none', 'none']);
});

import { expect, test, type Locator, type Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { table } from '../../src/content/data/tables.ts';
import { axeFaults } from './axe.ts';
import { picture, wordsIn } from './picture.ts';
import { openStory } from './story.ts';

/** The findings of those who begin, by their names in the table. */
const BEGINNERS = table('so-far').flatMap(({ id, group }) => (group === 'beginners' ? id : []));

/** The rows of a picture that are lit, by their dots. */
const lit = (figure: Locator) =>
  figure
    .locator('.stage [data-key^="found-"]:not([opacity])')
    .evaluateAll((dots) => dots.map((dot) => dot.getAttribute('data-key')!.slice(6)).sort());

const turn = async (page: Page, to: 'next' | 'previous', step: number) => {
  await page.locator(`[data-action=${to}-step]`).click();
  await expect(page.locator('figure[data-chart]')).toHaveAttribute('data-active-step', `${step}`);
};

test.describe('a chart of a file', () => {
  test('carries its marks from step to step of the story, and back to the very picture', async ({
    page,
  }) => {
    await openStory(page, './?view=steps#arranged');
    const scene = page.locator('[data-scene=arranged]');
    const figure = scene.locator('figure');
    await scene.scrollIntoViewIfNeeded();
    const whole = await picture(figure);
    const part = await figure.locator('[data-key="agency-2023"]').elementHandle();
    const tone = () => part.evaluate((mark) => getComputedStyle(mark).color);
    const asOne = await tone();
    await scene.locator('[data-action=next-step]').click();
    await expect(figure).toHaveAttribute('data-active-step', '2');
    const parted = wordsIn(await picture(figure));
    expect(parted).toEqual(expect.arrayContaining(['contractors', '1.0 → 0.6']));
    // The same mark, in a colour of its own.
    expect(await part.evaluate((mark) => mark.isConnected)).toBe(true);
    expect(await tone()).not.toBe(asOne);
    await scene.locator('[data-action=previous-step]').click();
    await expect(figure).toHaveAttribute('data-active-step', '1');
    expect(await picture(figure)).toBe(whole);
  });

  test(
    'has numbers that pass over the picture as it stays, from the first row to the last note',
    { tag: '@both' },
    async ({ page }) => {
      await openStory(page, './?cut=whole#so-far.1');
      const numbers = page.locator('[data-scene=so-far] .numbers');
      await numbers.locator('summary').click();
      const parts = numbers.locator('caption, tbody th, .note-line, .tables a');
      const hidden = await parts.evaluateAll((all) =>
        all.flatMap((part) => {
          window.scrollBy({ top: part.getBoundingClientRect().top - 200, behavior: 'instant' });
          const { left, top, width, height } = part.getBoundingClientRect();
          const points = [0.1, 0.9].map((at) => [left + width * at, top + height / 2] as const);
          // What a table is wider than a phone is beyond its edge, and scrolls.
          const seen = points.filter(([x]) => x < window.innerWidth - 20);
          return seen.every(([x, y]) => document.elementFromPoint(x, y)?.closest('.numbers'))
            ? []
            : [part.textContent];
        }),
      );
      expect(await parts.count()).toBeGreaterThan(8);
      expect(hidden).toEqual([]);
      // Who is in the picture has all of it above them.
      const use = page.locator('[data-scene=so-far] .use');
      await use.focus();
      await expect(use).toBeInViewport();
      expect(
        await use.evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          return document.elementFromPoint(left + width / 2, top + height / 2) === button;
        }),
      ).toBe(true);
    },
  );

  test('lights in an embed the rows that its steps name, and each at its place', async ({
    page,
  }) => {
    await page.goto('embed/so-far/');
    const figure = page.locator('figure[data-chart=so-far]');
    await picture(figure);
    expect(await lit(figure)).toHaveLength(table('so-far').length);
    await turn(page, 'next', 2);
    await turn(page, 'next', 3);
    await picture(figure);
    expect(await lit(figure)).toEqual([...BEGINNERS].sort());
    expect(await axeFaults(page)).toEqual([]);
  });

  test('lights a row that its address names, and says where there is none', async ({ page }) => {
    await page.goto('embed/so-far/?highlight=denmark;later&order=rising');
    const figure = page.locator('figure[data-chart=so-far]');
    await picture(figure);
    expect(await lit(figure)).toEqual(['denmark', 'later']);
    await page.goto('embed/so-far/?show=nowhere');
    await expect(page.locator('[data-note]')).toContainText('show “nowhere”');
    await picture(figure);
    expect(await lit(figure)).toHaveLength(table('so-far').length);
  });

  test('has the figures of its table in its files, and under its picture', async ({
    page,
    request,
  }) => {
    const file = await (await request.get('charts/arrangements.csv')).text();
    const rows = parse(file.replace(/^#.*\n/gm, ''), { bom: true, from: 2 });
    const counted = table('arrangements');
    expect(rows.map(([year, , , agency]: string[]) => [year, agency].map(Number))).toEqual(
      counted.map(({ year, agency }) => [year, agency]),
    );
    await page.goto('embed/arrangements/');
    await page.locator('.numbers summary').click();
    await expect(page.locator('.numbers tbody tr')).toHaveCount(counted.length);
    await expect(page.locator('.numbers a[href$="/data/arrangements/"]')).toBeVisible();
  });
});

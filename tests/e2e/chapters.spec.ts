import { expect, test } from '@playwright/test';
import { openStory, readStep } from './story.ts';

test(
  'a chapter opens with its number on the tape, in its place, and a swatch of its own picture',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    const heads = page.locator('.chapter-head');
    const count = await heads.count();
    const places: number[] = [];
    const cut = new Set<string>();
    for (const [n, head] of (await heads.all()).entries()) {
      await head.scrollIntoViewIfNeeded();
      await expect(head.locator('.chapter-tape text')).toHaveText(String(n + 1));
      const tape = (await head.locator('.chapter-tape').boundingBox())!;
      const number = (await head.locator('.chapter-tape text').boundingBox())!;
      places.push((number.x + number.width / 2 - tape.x) / tape.width);
      // The last has no picture.
      if (n === count - 1) continue;
      const swatch = head.locator('.swatch');
      await expect(swatch).toHaveJSProperty('complete', true);
      expect(
        await swatch.evaluate((image: HTMLImageElement) => image.naturalWidth),
      ).toBeGreaterThan(0);
      cut.add(
        await swatch.evaluate((image: HTMLImageElement) =>
          fetch(image.src).then((it) => it.text()),
        ),
      );
      const title = (await head.locator('h2').boundingBox())!;
      expect((await swatch.boundingBox())!.x).toBeGreaterThanOrEqual(title.x + title.width);
    }
    places.forEach((place, n) => {
      expect(place).toBeCloseTo((n + 0.5) / count, 1);
    });
    expect(cut.size).toBe(count - 1);
    for (const svg of cut) expect(svg).not.toContain('<text');
  },
);

test('a chapter that the short cut passes by has its number alone', async ({ page }) => {
  await openStory(page, './?cut=short');
  const passed = page.locator('[data-passed] .chapter-head').first();
  await expect(passed.locator('.chapter-number')).toBeVisible();
  await expect(passed.locator('.chapter-tape')).toBeHidden();
  await expect(passed.locator('.swatch')).toBeHidden();
});

test('on a phone the source of a picture is one line, and whole for who turns to it', async ({
  page,
}) => {
  await openStory(page);
  await readStep(page, 'next.2');
  const foot = page.locator('[data-scene=next] .foot');
  const source = foot.locator('.source');
  const lines = () =>
    source.evaluate((line) => line.clientHeight / parseFloat(getComputedStyle(line).lineHeight));
  expect(Math.round(await lines())).toBe(1);
  await foot.getByRole('button').focus();
  expect(await lines()).toBeGreaterThan(1.5);
  expect(await source.evaluate((line) => line.scrollWidth - line.clientWidth)).toBe(0);
});

test.describe('on a laptop', () => {
  test.use({ viewport: { width: 1350, height: 940 } });

  test('the tape begins below the head, with its first number and the needle', async ({ page }) => {
    await openStory(page, './?cut=short');
    const head = (await page.locator('.masthead').boundingBox())!;
    await expect(page.locator('.contents [data-scaled]')).toBeVisible();
    const first = (await page.locator('.contents .mark').first().boundingBox())!;
    const needle = (await page.locator('.needle').boundingBox())!;
    for (const { y } of [first, needle]) {
      expect(y).toBeGreaterThanOrEqual(head.y + head.height - 1);
      expect(y).toBeLessThan(head.y + head.height + 80);
    }
  });
});

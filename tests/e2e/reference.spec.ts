import { expect, test, type Page } from '@playwright/test';

/** Pages one looks something up in. */
const PAGES = [
  'teach/',
  'write/',
  'claims/',
  'model/',
  'data/',
  'data/occupations/',
  'about/',
  'accessibility/',
];

const contents = (page: Page) => page.getByRole('navigation', { name: 'On this page' });

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of PAGES)
    test(`the contents of ${address} are folded, and lead to every heading`, async ({ page }) => {
      await page.goto(address);
      const links = contents(page).getByRole('link');
      await expect(links.first()).toBeHidden();
      await contents(page).locator('summary').click();
      await expect(links.first()).toBeVisible();
      const led = await links.evaluateAll((all) =>
        all.map((link) => decodeURIComponent((link as HTMLAnchorElement).hash.slice(1))),
      );
      // Those of an example are headings of what it shows.
      const headings = await page
        .locator('main h2:not(.shows *)')
        .evaluateAll((all) => all.map((heading) => heading.id));
      expect(headings.length).toBeGreaterThan(1);
      expect(led.filter((id) => headings.includes(id))).toEqual(headings);
      for (const id of led) await expect(page.locator(`[id="${id}"]`)).toHaveCount(1);
      await links.last().click();
      await expect(page.locator(`[id="${led.at(-1)}"]`)).toBeInViewport();
    });
});

test('each heading has a link of its own, in sight and named, as large as a finger needs', async ({
  page,
}) => {
  await page.goto('model/');
  const link = page.getByRole('link', { name: 'Link to The equations', exact: true });
  await expect(link).toHaveCSS('opacity', '1');
  const { width, height } = (await link.boundingBox())!;
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
  await link.click();
  await expect(page).toHaveURL(/#the-equations$/);
  await expect(page.getByRole('heading', { name: 'The equations', exact: true })).toBeInViewport();
});

test.describe('on a wide screen', { tag: '@laptop' }, () => {
  test('the needle stands at what is read, however one came there', async ({ page }) => {
    await page.goto('model/#limits');
    const current = contents(page).locator('[aria-current]');
    await expect(current).toHaveText('Limits');
    await page.evaluate(() => {
      scrollTo({ top: 0, behavior: 'instant' });
    });
    await expect(current).toHaveCount(0);
    await page.locator('#equation-9').evaluate((place) => {
      place.scrollIntoView({ behavior: 'instant' });
    });
    await expect(current).toHaveText('The equations');
    const needle = await current.evaluate((link) => getComputedStyle(link, '::before').height);
    expect(needle).toBe('3px');
  });

  test('a list longer than the window keeps its needle in sight', async ({ page }) => {
    await page.setViewportSize({ width: 1350, height: 500 });
    await page.goto('write/#tag-Measurements');
    await expect(contents(page).locator('[aria-current]')).toHaveText('<Measurements>');
    await expect(contents(page).locator('[aria-current]')).toBeInViewport({ ratio: 1 });
  });

  for (const address of PAGES)
    test(`${address} has lines of a readable length, and more than half of a wide screen`, async ({
      page,
    }) => {
      for (const width of [1350, 1920]) {
        await page.setViewportSize({ width, height: 1000 });
        await page.goto(address);
        const { longest, farthest } = await page.locator('main p').evaluateAll((all) => {
          const boxes = all.map((p) => p.getBoundingClientRect()).filter((box) => box.width > 0);
          const rem = parseFloat(getComputedStyle(document.documentElement).fontSize);
          return {
            longest: Math.max(...boxes.map((box) => box.width)) / rem,
            farthest: Math.max(...boxes.map((box) => box.right)) / innerWidth,
          };
        });
        expect(longest).toBeLessThanOrEqual(38);
        expect(farthest).toBeGreaterThan(0.75);
      }
    });
});

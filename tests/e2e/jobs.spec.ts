import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { over, WAYS } from './sizes.ts';

/** The pages of occupations that differ most: the largest, the smallest, long words, much that is missing. */
const KINDS = [
  'jobs/',
  'jobs/31-1120-home-health-and-personal-care-aides/',
  'jobs/45-3031-fishing-and-hunting-workers/',
  'jobs/29-1141-registered-nurses/',
  'jobs/15-2051-data-scientists/',
  'jobs/25-3099-teachers-and-instructors-all-other/',
  'jobs/11-1031-legislators/',
  'jobs/53-1047-first-line-supervisors-of-transportation-and-material-moving-workers-except-aircraft-cargo-handling-supervisors/',
];

/** So many pages, drawn from all by a seed: the same at every run. */
function drawn(count: number, seed: number): string[] {
  const all = readdirSync('dist/jobs').filter((name) => /^\d\d-\d{4}-/.test(name));
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const [name] = all.splice(state % all.length, 1);
    return `jobs/${name}/`;
  });
}

for (const address of KINDS)
  test(`axe finds nothing on ${address}, in the light and in the dark`, async ({ page }) => {
    await page.goto(address);
    expect(await axeFaults(page)).toEqual([]);
  });

test('axe finds nothing on 40 pages of occupations drawn from all', async ({ page }) => {
  for (const address of drawn(40, 2026)) {
    await page.goto(address);
    expect([address, await axeFaults(page)]).toEqual([address, []]);
  }
});

test('nothing runs over the edge of a page, however narrow the window and large the text', async ({
  page,
}) => {
  const wide: string[] = [];
  for (const address of [...KINDS, ...drawn(10, 320)]) {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    for (const text of [16, 32]) {
      await WAYS['the page’s size'](page, text);
      const by = await over(page);
      if (by > 0) wide.push(`${address} at ${text} px: ${by}`);
    }
  }
  expect(wide).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a code alone leads to its page', async ({ page }) => {
    await page.goto('jobs/29-1141/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registered nurses');
  });

  test('a page says it all, and near work can be filtered', async ({ page }) => {
    await page.goto('jobs/43-4051-customer-service-representatives/');
    await expect(page.locator('main')).toContainText('2,595,750');
    await expect(page.getByRole('img')).toHaveCount(4);
    const near = page.locator('.near li');
    await expect(near).toHaveCount(12);
    await page.getByRole('radio', { name: /pay at least as much/ }).check();
    for (const other of await near.filter({ visible: true }).all())
      await expect(other).toContainText(/pay\s*(\$[\d,]+ more|the same)/);
    expect(await seen(page)).toBeGreaterThan(0);
    await expect(page.getByRole('radio', { name: /pay at least as much/ })).toHaveAccessibleName(
      new RegExp(`\\(${await seen(page)}\\)`),
    );
  });
});

const seen = (page: Page) => page.locator('.near li').filter({ visible: true }).count();

test('on paper every section has its words and pictures, and no field', async ({ page }) => {
  await page.goto('jobs/29-1141-registered-nurses/');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.near fieldset')).toBeHidden();
  for (const part of await page.locator('main section').all()) await expect(part).toBeVisible();
  for (const picture of await page.getByRole('img').all())
    expect((await picture.boundingBox())!.height).toBeGreaterThan(100);
});

test('no word of the facts is broken, on a phone or a laptop', async ({ page }) => {
  for (const width of [320, 375, 412, 768, 1350]) {
    await page.setViewportSize({ width, height: 800 });
    // A doctor's schooling has the longest word.
    await page.goto('jobs/29-1212-cardiologists/');
    const broken = await page.locator('.facts dd').evaluateAll((facts) =>
      facts.flatMap(({ firstChild }) => {
        const text = firstChild!.textContent!;
        return [...text.matchAll(/\S+/g)]
          .filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(firstChild!, index);
            range.setEnd(firstChild!, index + word.length);
            return new Set([...range.getClientRects()].map(({ top }) => top)).size > 1;
          })
          .map(([word]) => word);
      }),
    );
    expect([width, ...broken]).toEqual([width]);
  }
});

test('where the pay of an occupation is not printed, that of near work is', async ({ page }) => {
  await page.goto('jobs/27-2011-actors/');
  const pay = page.locator('.near dl div:first-child dd');
  await expect(pay.first()).toHaveText(/^\$\d\d,\d{3}$/);
});

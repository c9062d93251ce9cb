import { expect, test } from '@playwright/test';
import { host } from './releases.ts';
import { live, readStep } from './story.ts';
import { SUB_ROOT, whole } from './addresses.ts';

/** The site built for a folder of a host, as `playwright.config.ts` serves it. */

test('under a sub-path every link and asset is there', async ({ request }) => {
  const seen = new Map<string, number>();
  const queue = [SUB_ROOT];
  while (queue.length > 0) {
    const address = queue.pop()!;
    if (seen.has(address)) continue;
    const response = await request.get(address);
    seen.set(address, response.status());
    if (!response.headers()['content-type']?.includes('text/html')) continue;
    const html = await response.text();
    for (const [, found] of html.matchAll(/(?:href|src|data-source|data-jobs)="([^"]+)"/g)) {
      const url = new URL(found!.replaceAll('&amp;', '&'), address);
      url.hash = '';
      if (url.origin === new URL(SUB_ROOT).origin) queue.push(url.href);
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...seen.keys()].filter((address) => !address.startsWith(SUB_ROOT))).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

test('under a sub-path the scenes come alive', async ({ page }) => {
  await page.goto(whole(SUB_ROOT));
  await live(page);
  await readStep(page, 'next.9');
  await expect(page.locator('[data-scene=next] figure')).toHaveAttribute('data-live', 'true');
});

test('an embed pinned to a release is as it was, and leads to the chart as it is now', async ({
  page,
}) => {
  await page.goto(`${SUB_ROOT}v/2026.11/gap/?step=gap.5&speed=1.95&v=1`);
  const figure = page.locator('figure[data-live=true]');
  await expect(figure).toHaveAttribute('data-state', /"speed":1.95/);
  await expect(page.locator('.pin')).toContainText('2026.11');
  await page.goto(`${SUB_ROOT}v/2026.10/gap/`);
  await expect(page.getByRole('heading')).toHaveText('The gap, as it was');
  await expect(page.locator('.pin a')).toHaveAttribute('href', '/sub/embed/gap/');
  await page.goto(`${SUB_ROOT}v/2026.10/gone/`);
  await expect(page.locator('.pin')).toHaveText('Kept as of 2026.10.');
});

test('a release offers to pin what is embedded', async ({ page }) => {
  await page.goto(`${SUB_ROOT}#list.4`);
  await live(page);
  await page.locator('figure[data-chart=list] [data-use]').click();
  await page.locator('[name=use-pinned]').check();
  await expect(page.locator('.use-snippet')).toHaveValue(/\/sub\/v\/2026\.11\/list\/\?step=list/);
  await expect(
    page.frameLocator('.use-stage iframe').locator('figure[data-live=true]'),
  ).toBeVisible();
  await page.locator('[name=use-place][value=element]').check();
  await expect(page.locator('.use-snippet')).toHaveValue(/ version="2026\.11"/);
});

test('words of different elements are not glued together', async ({ page }) => {
  await page.goto(`${SUB_ROOT}?view=page`);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/[a-z][.!?][A-Z][a-z]/);
  expect(text).not.toMatch(/\d(?:million|jobs|people)\b/);
});

test('under a sub-path the story is kept, opens without a line, and is forgotten', async ({
  page,
}) => {
  const site = await host('dist-base', '/sub/');
  await page.goto(whole(site.root));
  await live(page);
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  await page.locator('[data-keep=read]').click();
  const said = page.locator('mtm-coming-back [role=status]');
  await expect(said).toHaveText(/^Kept\./);
  const scope = () =>
    page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.scope);
  expect(await scope()).toBe(site.root);
  await site.cut();
  await page.goto(whole(`${site.root}#next.9`));
  await live(page);
  await expect(page.locator('[data-scene=next] figure')).toHaveAttribute('data-live', 'true');
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  await page.locator('[data-action=forget-kept]').click();
  await expect(said).toHaveText(/^Forgotten/);
  expect(await scope()).toBeUndefined();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
});

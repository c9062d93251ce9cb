import { expect, test } from '@playwright/test';
import { live, readStep } from './story.ts';

/** The site built for a folder of a host, as `playwright.config.ts` serves it. */
const SITE = 'http://localhost:4174/sub/';

test('under a sub-path every link and asset is there', async ({ request }) => {
  const seen = new Map<string, number>();
  const queue = [SITE];
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
      if (url.origin === new URL(SITE).origin) queue.push(url.href);
    }
  }
  expect([...seen].filter(([, status]) => status !== 200)).toEqual([]);
  expect([...seen.keys()].filter((address) => !address.startsWith(SITE))).toEqual([]);
  expect(seen.size).toBeGreaterThan(30);
});

test('under a sub-path the scenes come alive', async ({ page }) => {
  await page.goto(SITE);
  await live(page);
  await readStep(page, 'next.9');
  await expect(page.locator('[data-scene=next] figure')).toHaveAttribute('data-live', 'true');
});

test('words of different elements are not glued together', async ({ page }) => {
  await page.goto(`${SITE}?view=page`);
  const text = await page.locator('body').innerText();
  expect(text).not.toMatch(/[a-z][.!?][A-Z][a-z]/);
  expect(text).not.toMatch(/\d(?:million|jobs|people)\b/);
});

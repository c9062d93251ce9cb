import { expect, test } from '@playwright/test';

test('the feed is XML that a strict reader takes', async ({ page }) => {
  await page.goto('./404.html');
  const address = await page.locator('link[type="application/rss+xml"]').getAttribute('href');
  const found = await page.evaluate(async (feed) => {
    const text = await (await fetch(feed)).text();
    const { documentElement: root } = new DOMParser().parseFromString(text, 'application/xml');
    return {
      root: root.localName,
      fault: root.querySelector('parsererror')?.textContent,
      items: root.querySelectorAll('channel > item > title').length,
    };
  }, address!);
  expect(found).toMatchObject({ root: 'rss', fault: undefined });
  expect(found.items).toBeGreaterThan(10);
});

import { expect, test } from '@playwright/test';
import { openStory, pageHeight, readStep, scrollTo } from './story.ts';

test('nothing leaves the device: one origin, no cookie, no storage, a policy that holds', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  const origins = new Set<string>();
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) origins.add(new URL(request.url()).origin);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(error.message));
  await openStory(page);
  const whole = await pageHeight(page);
  for (let y = 0; y < whole; y += whole / 60) await scrollTo(page, y);
  expect([...origins]).toEqual([new URL(page.url()).origin]);
  expect(faults).toEqual([]);
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

test('the policy allows no inline script without a hash, in the page and in the headers', async ({
  page,
  request,
}) => {
  await page.goto('./');
  const policy = (await page
    .locator('meta[http-equiv="content-security-policy" i]')
    .getAttribute('content'))!;
  for (const source of [policy, await (await request.get('./_headers')).text()]) {
    expect(source).toMatch(/script-src [^;]*'sha256-/);
    expect(source).not.toMatch(/script-src [^;]*'unsafe-inline'/);
    expect(source).toContain("default-src 'self'");
  }
});

test('an injected inline script does not run', async ({ page }) => {
  await openStory(page);
  const ran = await page.evaluate(async () => {
    const script = document.createElement('script');
    script.textContent = 'window.injected = true';
    document.head.append(script);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    return 'injected' in window;
  });
  expect(ran).toBe(false);
});

test('code and data of later scenes come when the reader nears them', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await openStory(page);
  await page.waitForLoadState('networkidle');
  expect(asked.some((path) => path.endsWith('/charts/next.json'))).toBe(false);
  const next = page.waitForResponse('**/charts/next.json');
  await readStep(page, 'next.1');
  expect((await next).ok()).toBe(true);
});

test('a script that fails to load leaves the plain page', async ({ page }) => {
  await page.route('**/*.js', (route) => route.abort());
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
  await expect(page.locator('.still').first()).toBeVisible();
});

test('a scene whose data cannot be fetched shows its still pictures', async ({ page }) => {
  await page.route('**/charts/services.json', (route) => route.abort());
  await openStory(page);
  await readStep(page, 'services.3');
  await expect(page.locator('[id="services.3"] .still')).toBeVisible();
});

test('no two elements share an id', async ({ page }) => {
  await openStory(page);
  const twice = await page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
  expect(twice).toEqual([]);
});

import { expect, test, type Page } from '@playwright/test';
import { agree, openStory, readStep } from './story.ts';

const said = (page: Page, scene: string, field: string) =>
  page.locator(`[data-debug=${scene}] [data-debug-field=${field}]`);

/** The scripts of a page that are the overlay's. */
const overlays = (page: Page) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/\/(overlay|debug)\b/.test(new URL(request.url()).pathname)) asked.push(request.url());
  });
  return asked;
};

test.describe('an address with debug in it', () => {
  test(
    'has each scene say its active step, also after a jump, a scroll and Back',
    { tag: '@both' },
    async ({ page }) => {
      await openStory(page, './?debug#list.4');
      await readStep(page, 'list.4');
      const step = said(page, 'list', 'step');
      await expect(step).toHaveText(/^list\.4 \/ \d+$/);
      await expect(step).toBeVisible();
      const trigger = await page.locator('[data-scene=list]').getAttribute('data-trigger');
      await expect(said(page, 'list', 'trigger')).toContainText(trigger!);
      await readStep(page, 'list.2');
      await expect(step).toHaveText(/^list\.2 \//);
      await page.evaluate(() => {
        document.querySelector<HTMLAnchorElement>('.contents a[href*="gap"]')!.click();
      });
      await expect(step).toBeHidden();
      await page.goBack();
      await readStep(page, 'list.3');
      await expect(step).toHaveText(/^list\.3 \//);
    },
  );

  test('says the effective state, what came to rest, and what was asked, and stays in the address', async ({
    page,
  }) => {
    await openStory(page, './?debug');
    await readStep(page, 'ahead.4');
    const range = page.locator('[data-scene=ahead] [data-param=speed]');
    await expect(page.locator('mtm-control:defined').first()).toBeAttached();
    await range.focus();
    await range.press('End');
    await expect(said(page, 'ahead', 'state')).toContainText('"speed":3');
    await expect(said(page, 'ahead', 'rest')).toHaveText('=');
    const { width, height } = await page
      .locator('[data-scene=ahead] .stage')
      .evaluate(({ clientWidth, clientHeight }) => ({ width: clientWidth, height: clientHeight }));
    await expect(said(page, 'ahead', 'asked')).toHaveText(`${width} × ${height} place`);
    await expect(page).toHaveURL(/[?&]debug=?&.*speed=3/);
    await expect(page.locator('mtm-notice')).toBeHidden();
  });

  test('takes no room, no press and no reader’s attention', async ({ page }) => {
    await openStory(page);
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await openStory(page, './?debug');
    const overlay = page.locator('.debug');
    await expect(overlay).toHaveCSS('position', 'fixed');
    await expect(overlay).toHaveCSS('pointer-events', 'none');
    await expect(overlay).toHaveAttribute('aria-hidden', 'true');
    expect(await height()).toBe(before);
    await agree(page);
  });
});

test('nothing of the overlay is fetched where the address does not ask for it', async ({
  page,
}) => {
  const asked = overlays(page);
  await openStory(page, './?debug');
  await expect(page.locator('.debug')).toBeAttached();
  expect(asked.length).toBeGreaterThan(0);
  asked.length = 0;
  await openStory(page, './?speed=3&v=1');
  await readStep(page, 'list.4');
  expect(asked).toEqual([]);
  await expect(page.locator('.debug')).toHaveCount(0);
});

import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { noteShifts, shiftsOf } from './shifts.ts';
import { over, WAYS } from './sizes.ts';
import { frames, live, openStory, readStep } from './story.ts';

const offer = (page: Page) => page.locator('.kept-place');
const box = (page: Page) => page.getByRole('checkbox', { name: 'Keep my place' });

/** Asks for the place to be kept, and reads a step of it. */
async function keepPlaceAt(page: Page, address: string, step: string): Promise<void> {
  await openStory(page, address);
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  await box(page).check();
  await expect(page.locator('mtm-coming-back').getByRole('status')).toHaveText(/is kept/);
  await readStep(page, step);
  await frames(page);
  await expect
    .poll(() => page.evaluate(() => localStorage['made-to-measure-place'] as string))
    .toContain(`#${step}`);
}

test('a place that is kept is offered at the next visit, and gone on to with all that was set', async ({
  page,
  context,
}) => {
  await keepPlaceAt(page, './?speed=1.95&v=1', 'gap.3');
  await page.close();
  const later = await context.newPage();
  await later.goto('./');
  await live(later);
  await expect(offer(later)).toBeInViewport({ ratio: 1 });
  await offer(later).getByRole('link', { name: 'Go on at “The gap”' }).click();
  await later.waitForURL(/\?cut=whole&speed=1.95&v=1#gap\.3$/);
  await live(later);
  await expect(later.locator('[id="gap.3"]')).toBeInViewport();
  // From there on it is kept as it was, without another press.
  await readStep(later, 'gap.4');
  await expect
    .poll(() => later.evaluate(() => localStorage['made-to-measure-place'] as string))
    .toContain('#gap.4');
});

test('the offer is forgotten at a press, and the page goes on without keeping anything', async ({
  page,
}) => {
  await keepPlaceAt(page, './', 'gap.3');
  await openStory(page);
  await offer(page).getByRole('button', { name: 'Forget it' }).click();
  await expect(offer(page)).toHaveText('Forgotten.');
  await expect(offer(page)).toBeFocused();
  await readStep(page, 'services.2');
  await expect(page.locator('[data-scene=services] figure')).toHaveAttribute(
    'data-active-step',
    '2',
  );
  await frames(page);
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
  await page.reload();
  await live(page);
  await expect(offer(page)).toBeHidden();
});

test('the offer is drawn with the first screen, so that nothing moves for it', async ({ page }) => {
  await noteShifts(page);
  await page.addInitScript(() => {
    const place = { address: `${location.origin}/#gap.3`, chapter: 'The gap' };
    localStorage.setItem('made-to-measure-place', JSON.stringify(place));
  });
  await page.goto('./');
  await live(page);
  await page.waitForLoadState('networkidle');
  await expect(offer(page)).toBeVisible();
  const moved = (await shiftsOf(page)).reduce((sum, { value }) => sum + value, 0);
  expect(moved).toBeLessThan(0.001);
});

for (const [what, kept] of [
  ['leads elsewhere', '{"address":"https://example.org/#gap.3","chapter":"The gap"}'],
  ['is a script', '{"address":"javascript:alert(1)","chapter":"The gap"}'],
  ['cannot be read', '{"address":'],
  ['is a list', '[1]'],
  ['names no chapter', '{"address":"http://localhost/"}'],
] as const)
  test(`what is kept and ${what} is not offered, and the story opens`, async ({ page }) => {
    await page.addInitScript((text) => {
      localStorage.setItem('made-to-measure-place', text);
    }, kept);
    await openStory(page);
    await expect(offer(page)).toBeHidden();
  });

test('a browser that stores nothing opens the story, and says that it keeps no place', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openStory(page);
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  await box(page).click();
  await expect(page.locator('mtm-coming-back').getByRole('status')).toHaveText(/bookmark/);
  await expect(box(page)).not.toBeChecked();
});

test('offer and part can be read, pressed and heard by everyone', async ({ page }) => {
  await keepPlaceAt(page, './', 'gap.3');
  await page.goto('./');
  await live(page);
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  await expect(page.locator('mtm-coming-back:defined')).toBeVisible();
  expect(await axeFaults(page, 'mtm-coming-back')).toEqual([]);
  expect(await axeFaults(page, '.kept-place')).toEqual([]);
});

test('at 320 pixels and with text at 200 per cent neither is wider than its window', async ({
  page,
}) => {
  await keepPlaceAt(page, './', 'next.2');
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./');
  await live(page);
  await WAYS['the page’s size'](page, 32);
  await page.locator('mtm-coming-back').scrollIntoViewIfNeeded();
  const parts = page.locator('.kept-place, mtm-coming-back, .kept-place *, mtm-coming-back *');
  const wide = await parts.evaluateAll((all) =>
    all
      .filter((part) => part.getBoundingClientRect().right > document.documentElement.clientWidth)
      .map((part) => part.outerHTML),
  );
  expect(wide).toEqual([]);
  expect(await over(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('nothing of it is shown', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('.footer')).toBeVisible();
    await expect(offer(page)).toBeHidden();
    await expect(page.locator('.coming-back')).toBeHidden();
  });
});

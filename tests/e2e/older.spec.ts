import { expect, test, type Page } from '@playwright/test';
import { newerNames } from '../rules/compat.ts';
import { frames, openStory, readStep } from './story.ts';

/** Of use to the driver of the browser itself. */
const KEPT = /^(Iterator|Element\.prototype\.(checkVisibility|ariaNotify))/;

/**
 * Makes the browser the oldest that the story is built for, as far as a page can tell: whatever is
 * newer, in any of them, is taken away before the first script.
 */
async function age(page: Page): Promise<string[]> {
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.addInitScript(
    (names: string[]) => {
      for (const name of names) {
        const way = name.split('.');
        const last = way.pop()!;
        let owner: object | undefined = globalThis;
        for (const step of way) {
          const next: unknown = owner && Object.hasOwn(owner, step) && Reflect.get(owner, step);
          owner = next instanceof Object ? next : undefined;
        }
        if (owner) Reflect.deleteProperty(owner, last);
      }
    },
    newerNames().filter((name) => !KEPT.test(name)),
  );
  return faults;
}

test('in the oldest browsers every scene comes alive, and nothing is missed', async ({ page }) => {
  const faults = await age(page);
  await openStory(page);
  const gone = await page.evaluate(() => [
    'toSorted' in Array.prototype,
    'showPopover' in HTMLElement.prototype,
    'transferControlToOffscreen' in HTMLCanvasElement.prototype,
    'adoptedStyleSheets' in document,
    'CompressionStream' in window,
  ]);
  expect(gone).toEqual([false, false, false, false, false]);
  const scenes = await page
    .locator('section[data-scene]')
    .evaluateAll((all) => all.map((scene) => (scene as HTMLElement).dataset.scene!));
  for (const scene of scenes) {
    await readStep(page, `${scene}.2`);
    const figure = page.locator(`[data-scene=${scene}] figure`);
    await expect(figure).toHaveAttribute('data-live', 'true');
    await expect(figure).toHaveAttribute('data-active-step', '2');
  }
  await page.locator('#workbench').scrollIntoViewIfNeeded();
  await expect(page.locator('#workbench')).toHaveAttribute('data-live', 'true');
  await page.locator('#workbench [name=shows][value=pay]').check();
  await expect(page.locator('#workbench figure')).toHaveAttribute('data-state', /"shows":"pay"/);
  // The dots are painted by the page itself.
  await readStep(page, 'crowd.2');
  await expect
    .poll(() =>
      page.locator('[data-scene=crowd] canvas').evaluate((canvas: HTMLCanvasElement) => {
        const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
        return data.some((value) => value > 0);
      }),
    )
    .toBe(true);
  expect(faults).toEqual([]);
});

test('in the oldest browsers a word says what it means, a job is found, and a chart is taken along', async ({
  page,
}) => {
  const faults = await age(page);
  await openStory(page);
  const term = page.locator('main .term').first();
  await term.scrollIntoViewIfNeeded();
  const meaning = page.locator(`[id="${(await term.getAttribute('popovertarget'))!}"]`);
  await expect(meaning).toBeHidden();
  await term.click();
  await expect(meaning).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await term.click();
  await page.locator('main p').first().click();
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(meaning).toBeInViewport();
  await term.blur();
  await expect(meaning).toBeHidden();

  await page.locator('[data-job-search]').fill('nurses');
  await page.locator('[role=option]').first().click();
  await expect(page.locator('html')).toHaveAttribute('data-job', /\d/);

  const figure = page.locator('[data-scene=gap] figure');
  await readStep(page, 'gap.4');
  await expect(figure).toHaveAttribute('data-live', 'true');
  await figure.locator('[data-use]').click();
  const dialog = page.locator('dialog[open]');
  await expect(dialog.locator('.use-head')).toHaveCSS('position', 'sticky');
  await expect(
    page.frameLocator('.use-stage iframe').locator('[data-scene=gap] figure'),
  ).toHaveAttribute('data-live', 'true');
  await frames(page);
  expect(faults).toEqual([]);
});

for (const address of [
  'embed/gap/',
  'embed/crowd/',
  'teach/class/',
  'teach/whose-job/change/',
  'teach/whose-job/work/',
  'teach/assignment/',
  'claims/',
])
  test(`in the oldest browsers ${address} has nothing to complain of`, async ({ page }) => {
    const faults = await age(page);
    await page.goto(address);
    if (address.startsWith('embed'))
      await expect(page.locator('figure')).toHaveAttribute('data-live', 'true');
    await page.waitForLoadState('networkidle');
    expect(faults).toEqual([]);
  });

test('a browser that knows no modules gets the plain page', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(HTMLScriptElement.prototype, 'noModule');
  });
  await page.route('**/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  );
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
  await expect(page.locator('.still').first()).toBeVisible();
  await expect(page.locator('.control, .job-search').filter({ visible: true })).toHaveCount(0);
});

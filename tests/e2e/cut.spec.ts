import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { agree, live, openStory, pageHeight, readStep } from './story.ts';

const chapter = (page: Page, id: string) => page.locator(`#${id}`);
const shownSteps = (page: Page) =>
  page
    .locator('[data-step]')
    .evaluateAll((steps) =>
      steps.filter((step) => step.getClientRects().length > 0).map(({ id }) => id),
    );

test('an address that does not say has the short cut: its own steps and nothing else, and what is cut is not fetched', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('./');
  await live(page);
  await expect(page.locator('.front mtm-cut input[value=short]')).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-cut', 'short');
  const shown = await shownSteps(page);
  expect(shown.length).toBeGreaterThan(10);
  expect(shown.length).toBeLessThan(24);
  expect(shown).toContain('list.2');
  expect(shown).not.toContain('list.4');
  // A chapter that is cut whole is its head, what it is about, and the way to it.
  const careers = chapter(page, 'careers');
  await expect(careers.locator('.left-out')).toContainText('Six careers');
  await expect(careers.locator('mtm-scene')).toBeHidden();
  // From title to last question, on a phone.
  const screens = await page.evaluate(
    () =>
      (document.querySelector('.reply')!.getBoundingClientRect().top + window.scrollY) /
      window.innerHeight,
  );
  expect(screens).toBeLessThanOrEqual(24);
  const height = await pageHeight(page);
  const stops = Array.from({ length: Math.ceil(height / 400) }, (_, n) => n * 400);
  // Every scene shows the step at its line, of those that are there.
  await agree(page, stops);
  expect(asked.filter((path) => /careers|industries|human/.test(path))).toEqual([]);
});

test('a chapter unfolds at its end, and what is read stays where it is', async ({ page }) => {
  await openStory(page, './?cut=short');
  const list = chapter(page, 'the-list');
  const press = list.locator('[data-action=unfold]');
  await press.scrollIntoViewIfNeeded();
  await expect(list.locator('.left-out')).toContainText('steps');
  const before = (await press.boundingBox())!.y;
  await press.click();
  await expect(list.locator('[id="list.4"]')).toBeVisible();
  await expect(press).toHaveAttribute('aria-expanded', 'true');
  await expect
    .poll(async () => Math.abs(Math.round((await press.boundingBox())!.y - before)))
    .toBe(0);
  await readStep(page, 'list.4');
  await expect(list.locator('figure')).toHaveAttribute('data-active-step', '4');
  await agree(page);
  await press.scrollIntoViewIfNeeded();
  const again = (await press.boundingBox())!.y;
  await press.click();
  await expect(list.locator('[id="list.4"]')).toBeHidden();
  await expect
    .poll(async () => Math.abs(Math.round((await press.boundingBox())!.y - again)))
    .toBe(0);
});

test('a reload finds a chapter unfolded, and who reads in it where they were, before any script has come', async ({
  page,
}) => {
  await openStory(page, './?cut=short');
  const list = chapter(page, 'the-list');
  await list.locator('[data-action=unfold]').press('Enter');
  await readStep(page, 'list.6');
  await expect(list.locator('figure')).toHaveAttribute('data-active-step', '6');
  // The browser goes back to where it was as soon as the page is long enough.
  let come = () => {};
  const late = new Promise<void>((resolve) => (come = resolve));
  await page.route(/\.js$/, async (route) => {
    await late;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(0);
  await expect(page.locator('[id="list.6"]')).toBeInViewport();
  come();
  await live(page);
  await expect(list.locator('[data-action=unfold]')).toHaveAttribute('aria-expanded', 'true');
  await expect(list.locator('figure')).toHaveAttribute('data-active-step', '6');
  await expect(page.locator('[id="list.6"]')).toBeInViewport();
  await agree(page);
});

test('a link to a step that is cut unfolds its chapter', async ({ page }) => {
  await openStory(page, './?cut=short#careers.3');
  const figure = page.locator('[data-scene=careers] figure');
  await expect(figure).toHaveAttribute('data-active-step', '3');
  await expect(page.locator('[id="careers.3"]')).toBeInViewport();
  await page.evaluate(() => {
    location.hash = '#human.4';
  });
  await expect(page.locator('[data-scene=human] figure')).toHaveAttribute('data-active-step', '4');
  await expect(page.locator('[id="human.4"]')).toBeInViewport();
  await expect(chapter(page, 'industries').locator('mtm-scene')).toBeHidden();
});

test('a claim of the short cut is one line, and says why when asked', async ({ page }) => {
  await openStory(page, './?cut=short');
  const claim = page.locator('[data-claim="1.4"]');
  await expect(claim.locator('.why')).toBeHidden();
  const ask = claim.getByRole('button', { name: 'Why' });
  await ask.press('Enter');
  await expect(claim.locator('.why')).toBeVisible();
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await ask.press('Enter');
  await expect(claim.locator('.why')).toBeHidden();
});

test('the cut travels in the address, keeps the reader’s step, and is counted step by step', async ({
  page,
}) => {
  await openStory(page, './?cut=whole');
  await expect(page.locator('.ask-why, .left-out').locator('visible=true')).toHaveCount(0);
  await readStep(page, 'list.2');
  const choose = (cut: string) =>
    page.locator(`.front mtm-cut input[value=${cut}]`).evaluate((input: HTMLInputElement) => {
      input.click();
    });
  await choose('short');
  await expect(page).not.toHaveURL(/cut=/);
  await expect(page.locator('[data-scene=list] figure')).toHaveAttribute('data-active-step', '2');
  await agree(page);
  await page.locator('mtm-views input[value=steps]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  const stepper = page.locator('[data-scene=list] .stepper');
  await expect(stepper.locator('[data-count]')).toHaveText('2 of 3');
  await stepper.locator('[data-action=next-step]').click();
  await expect(page.locator('[data-scene=list] figure')).toHaveAttribute('data-active-step', '11');
  await choose('whole');
  await expect(page).toHaveURL(/[?&]cut=whole/);
  await expect(stepper.locator('[data-count]')).toHaveText('11 of 11');
});

test('the plain page has the whole, and back in the picture’s own reading the cut is there again', async ({
  page,
}) => {
  await page.goto('./?view=page');
  await live(page);
  await expect(page.locator('[id="list.4"]')).toBeVisible();
  await expect(page.locator('mtm-scene').locator('visible=true')).toHaveCount(
    await page.locator('mtm-scene').count(),
  );
  await expect(page.locator('.ask-why, .left-out, .cuts').locator('visible=true')).toHaveCount(0);
  const read = (view: string) =>
    page.locator(`mtm-views input[value=${view}]`).evaluate((input: HTMLInputElement) => {
      input.click();
    });
  await read('scroll');
  await expect(page.locator('[id="list.4"]')).toBeHidden();
  await readStep(page, 'list.2');
  await agree(page);
  await read('page');
  await expect(page.locator('[id="list.4"]')).toBeVisible();
  await read('steps');
  await expect(page.locator('[data-scene=list] [data-count]')).toHaveText(/ of 3$/);
});

test('paper has the whole, and so has the page without scripts', async ({ page, browser }) => {
  await openStory(page, './?cut=short');
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('[id="list.4"]')).toBeVisible();
  await expect(page.locator('[data-claim="1.5"] .why')).toBeVisible();
  await expect(page.locator('.left-out').locator('visible=true')).toHaveCount(0);
  const context = await browser.newContext({ javaScriptEnabled: false });
  const plain = await context.newPage();
  await plain.goto(new URL('./?cut=short', page.url()).href);
  await expect(plain.locator('[id="list.4"]')).toBeVisible();
  await expect(plain.locator('.left-out, .ask-why, mtm-cut').locator('visible=true')).toHaveCount(
    0,
  );
  await context.close();
});

test('the short cut passes axe', { tag: '@both' }, async ({ page }) => {
  await openStory(page, './?cut=short');
  expect(await axeFaults(page)).toEqual([]);
});

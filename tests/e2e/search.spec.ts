import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { live, openStory } from './story.ts';

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search everything' });
const fieldOf = (page: Page) => page.getByLabel('What are you looking for?');

/** Opens the search over a page by its keys. */
async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await expect(dialogOf(page)).toBeVisible();
  await expect(fieldOf(page)).toBeFocused();
}

test('its keys open the search over the story, and Escape gives the focus back', async ({
  page,
}) => {
  await openStory(page);
  const term = page.locator('.term').first();
  await term.focus();
  await open(page);
  await page.keyboard.press('Escape');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(term).toBeFocused();
});

test('a letter alone opens nothing', async ({ page }) => {
  await openStory(page);
  for (const key of ['/', 'k', 's']) await page.keyboard.press(key);
  await open(page);
  await expect(fieldOf(page)).toHaveValue('');
  await page.keyboard.type('/k');
  await expect(fieldOf(page)).toHaveValue('/k');
});

test('a result is the very step, unfolds its chapter, and keeps the reader’s setting', async ({
  page,
}) => {
  await page.goto('./?speed=1.95');
  await live(page);
  const left = page.locator('.step:not([data-short])').first();
  await expect(left).toBeHidden();
  const step = (await left.getAttribute('id'))!;
  const words = (await left.locator('.card').textContent())!.replace(/\s+/g, ' ').trim();
  await open(page);
  await fieldOf(page).fill(words.slice(0, 60));
  const result = dialogOf(page).locator(`a[href="#${step}"]`);
  await expect(result).toBeVisible();
  await fieldOf(page).press('ArrowDown');
  await expect(result).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialogOf(page)).toHaveCount(0);
  await expect(left).toBeInViewport();
  expect(new URL(page.url()).search).toContain('speed=1.95');
  expect(new URL(page.url()).hash).toBe(`#${step}`);
});

test('arrow keys go through what is found and back to the field, and how much there is is announced', async ({
  page,
}) => {
  await openStory(page);
  await open(page);
  const field = fieldOf(page);
  await field.fill('retraining');
  const links = dialogOf(page).locator('.search-results a');
  await expect(links.first()).toBeVisible();
  await expect(dialogOf(page).getByRole('status')).toHaveText(/^\d+ places$/);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(links.last()).toBeFocused();
});

test('occupations answer to everyday words, as they do where readers find their own', async ({
  page,
}) => {
  await openStory(page);
  await open(page);
  await fieldOf(page).fill('trucker');
  const group = dialogOf(page).getByRole('region', { name: 'Occupations' });
  const link = group.getByRole('link').first();
  await expect(link).toContainText('Heavy and tractor-trailer truck drivers');
  await link.click();
  await expect(page).toHaveURL(/\/jobs\/53-3032-heavy-and-tractor-trailer-truck-drivers\/$/);
});

test('in Spanish it finds the Spanish text, and the English that is not translated', async ({
  page,
}) => {
  await page.goto('es/');
  await live(page);
  await page.keyboard.press('Control+k');
  const dialog = page.getByRole('dialog', { name: 'Buscar en todo' });
  const field = dialog.getByLabel('¿Qué buscas?');
  await field.fill('pulsera');
  await expect(dialog.locator('.search-results a').first()).toHaveAttribute('href', '#crowd.5');
  await field.fill('retraining');
  const foreign = dialog.locator('.search-results li').first();
  await expect(foreign).toHaveAttribute('lang', 'en');
  await expect(foreign).toContainText(/retraining/i);
});

test('the page of the search looks for what its address asks, and keeps there what is typed', async ({
  page,
}) => {
  await page.goto('search/?q=retraining');
  await expect(fieldOf(page)).toHaveValue('retraining');
  await expect(page.getByRole('heading', { name: 'The model' })).toBeVisible();
  await fieldOf(page).fill('radiologists');
  await expect(page).toHaveURL(/\?q=radiologists$/);
  await page.reload();
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await expect(fieldOf(page)).toHaveValue('radiologists');
});

test('the link opens the search, and leads to its page where its code cannot be had', async ({
  page,
}) => {
  await page.goto('teach/');
  await page.route(/search-dialog/, (route) => route.abort());
  const link = page.getByRole('link', { name: 'Search', exact: true });
  await link.click();
  await expect(page).toHaveURL(/\/search\/$/);
  await page.unroute(/search-dialog/);
  await page.goto('teach/');
  await link.click();
  await expect(dialogOf(page)).toBeVisible();
  await expect(page).toHaveURL(/\/teach\/$/);
});

test('what cannot be fetched is said, and had as soon as it can', async ({ page }) => {
  await page.route(/places\.json/, (route) => route.abort());
  await openStory(page);
  await open(page);
  await fieldOf(page).fill('gap');
  await expect(dialogOf(page)).toContainText('cannot be fetched now');
  await page.unroute(/places\.json/);
  await fieldOf(page).fill('the gap');
  await expect(dialogOf(page).locator('.search-results a').first()).toBeVisible();
});

test('an address that is lost is looked for by its words, and an occupation by its code', async ({
  page,
}) => {
  await page.goto('claims/retraining.html');
  await expect(fieldOf(page)).toHaveValue('claims retraining');
  await expect(page.locator('.search-results a').first()).toBeVisible();
  await page.goto('jobs/29-1141.00-nurses/');
  await expect(page).toHaveURL(/\/jobs\/29-1141-registered-nurses\/$/);
});

test('no script, and the page says so and names all there is', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('search/?q=gap');
  await expect(page.getByText('Searching needs JavaScript')).toBeVisible();
  await expect(fieldOf(page)).toBeHidden();
  await page.getByRole('main').getByRole('link', { name: 'The gap' }).click();
  await expect(page).toHaveURL(/#gap$/);
  await context.close();
});

test('the search is sound to axe, and fits 320 pixels and text at 200 per cent', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const address of ['search/?q=retraining', 'not/there/']) {
    await page.goto(address);
    await expect(page.locator('.search-results a, .search-line').first()).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  }
  await page.goto('teach/');
  await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
  await open(page);
  await fieldOf(page).fill('retraining');
  await expect(dialogOf(page).locator('.search-results a').first()).toBeVisible();
  expect(await axeFaults(page, 'dialog')).toEqual([]);
  const [inner, outer] = await dialogOf(page).evaluate((dialog) => [
    dialog.scrollWidth,
    dialog.clientWidth,
  ]);
  expect(inner).toBeLessThanOrEqual(outer);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

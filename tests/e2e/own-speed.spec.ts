import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';

const NURSES = 'jobs/29-1141-registered-nurses/';
const pictures = (page: Page) => page.locator('.ahead figure svg');
const markup = (page: Page) => pictures(page).evaluateAll((all) => all.map((one) => one.outerHTML));
const readout = (page: Page) => page.locator('mtm-own-speed .readouts');
const lever = (page: Page) => page.getByRole('slider', { name: 'Speed of automation' });
/** The percentage that the page was built with, at McKinsey's early speed. */
const early = async (page: Page, n: number) =>
  /McKinsey, early: (\d+)/.exec((await pictures(page).nth(n).getAttribute('aria-label'))!)![1]!;

async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.ahead').scrollIntoViewIfNeeded();
  await expect(lever(page)).toBeVisible();
}

test('the lever on the page of an occupation draws the reader’s speed among the sources’', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page, NURSES);
  const built = await markup(page);
  const [hours, work] = [await early(page, 0), await early(page, 1)];
  await expect(pictures(page).getByText('yours')).toHaveCount(0);
  expect(asked.filter((path) => path.endsWith('model.json'))).toEqual([]);

  await lever(page).fill('1');
  await expect(readout(page)).toContainText('At your speed');
  await lever(page).fill('1.95');
  const said = `At your speed ${hours}\u202f% of its hours are automated by 2050, and ${work}\u202f% of its work of today is left.`;
  await expect(readout(page)).toHaveText(said);
  await expect(pictures(page).nth(0).getByText(`${hours}\u202f% yours`)).toBeVisible();
  await expect(pictures(page).nth(1).getByText(`${work}\u202f% yours`)).toBeVisible();
  await expect(pictures(page).nth(0)).toHaveAttribute('aria-label', new RegExp(`${said}$`));
  await expect(page.locator('mtm-own-speed [role=status]')).toContainText(said);
  await expect(page).toHaveURL(/\?speed=1\.95&v=1$/);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Undo mine' }).click();
  await expect(readout(page)).toHaveText('');
  expect(await markup(page)).toEqual(built);
  await expect(page).not.toHaveURL(/speed/);
});

test('what the address sets is drawn, and goes along into the story, to the workbench and to other work', async ({
  page,
}) => {
  await open(page, `${NURSES}?speed=0.34&set=mu:1.2&v=1`);
  await expect(lever(page)).toHaveValue('0.34');
  await expect(readout(page)).toContainText('At your speed');
  const ways = ['.ahead a[href*="workbench"]', '.ahead a[href*="#work"]', '.scenes a', '.near a'];
  for (const way of ways)
    await expect(page.locator(way).first(), way).toHaveAttribute(
      'href',
      /[?&]speed=0\.34&set=mu:1\.2/,
    );
  for (const link of await page.locator('.masthead a').all())
    expect(await link.getAttribute('href')).not.toContain('speed');

  await lever(page).fill('1');
  await page.locator('.ahead a[href*="workbench"]').click();
  await expect(page).toHaveURL(/\/workbench\/\?job=29-1141&speed=1&set=mu:1\.2/);
  await expect(page.locator('#workbench [data-param=speed]')).toHaveValue('1');
});

test('without the model the pictures stay, and the page says what to do', async ({ page }) => {
  await page.route('**/data/model.json', (route) => route.abort());
  await open(page, NURSES);
  const built = await markup(page);
  await lever(page).fill('1');
  await expect(readout(page)).toContainText('reload when you are online');
  expect(await markup(page)).toEqual(built);
  // Back on line, the next move finds it.
  await page.unroute('**/data/model.json');
  await lever(page).fill('2');
  await expect(readout(page)).toContainText('At your speed');
});

test('the lever fits the narrowest window, and is not on paper', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, `${NURSES}?speed=1&v=1`);
  await expect(readout(page)).toContainText('At your speed');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.emulateMedia({ media: 'print' });
  await expect(lever(page)).toBeHidden();
  await expect(readout(page)).toBeVisible();
});

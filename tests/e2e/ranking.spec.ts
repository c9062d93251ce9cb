import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { over, WAYS } from './sizes.ts';

const rows = (page: Page) => page.locator('.ranked tbody tr');
const titles = (page: Page) => page.locator('.ranked tbody th').allTextContents();
const choose = (page: Page, field: string, option: string) =>
  page.getByLabel(field, { exact: true }).selectOption({ label: option });

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`jobs/${query}`);
  await expect(page.locator('mtm-ranking[data-live]')).toBeVisible();
}

/** The cells of a column, numbers as they are printed. */
const column = (page: Page, nth: number) =>
  rows(page).evaluateAll(
    (all, n) => all.map((one) => (one as HTMLTableRowElement).cells[n]!.textContent),
    nth,
  );
const value = (printed: string) =>
  printed === '–' ? null : Number(printed.replace(/[^\d.−-]/g, '').replace('−', '-'));

test('all occupations are ranked by any figure, either way, those without one last', async ({
  page,
}) => {
  await open(page);
  await expect(rows(page)).toHaveCount(832);
  for (const [option, nth] of [
    ['Jobs in May 2025', 1],
    ['Median yearly pay', 2],
    ['Jobs, change since 2010', 3],
    ['Language models, by people: of 100', 6],
  ] as const)
    for (const order of ['most first', 'least first']) {
      await choose(page, 'Ranked by', option);
      await choose(page, 'Order', order);
      const printed = (await column(page, nth)).map(value);
      const known = printed.filter((one) => one !== null);
      const way = order === 'most first' ? -1 : 1;
      expect(known).toEqual([...known].sort((a, b) => way * (a - b)));
      expect(printed.slice(known.length).every((one) => one === null)).toBe(true);
      expect(known.length).toBeGreaterThan(600);
    }
});

test('a head ranks by its column, and once more turns it round', async ({ page }) => {
  await page.setViewportSize({ width: 1350, height: 940 });
  await open(page);
  const head = page.locator('.ranked thead th').nth(2);
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await head.getByRole('button').click();
  await expect(head).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.getByLabel('Order', { exact: true })).toHaveValue('rising');
});

test('the address has how the table stands, and a reload finds it again', async ({ page }) => {
  await open(page);
  await choose(page, 'Ranked by', 'Median yearly pay');
  await choose(page, 'Order', 'least first');
  await page.getByLabel('Group', { exact: true }).selectOption('29');
  await choose(page, 'Along', 'Jobs, projected change to 2034');
  await page.getByRole('checkbox', { name: 'Compare Registered nurses' }).check();
  await page.getByRole('checkbox', { name: 'Compare Pharmacists' }).check();
  await expect
    .poll(() => page.url())
    .toContain('?by=wage&order=rising&group=29&x=projected&compare=29-1141,29-1051');
  const before = await titles(page);
  await page.reload();
  await expect(page.locator('.compared thead a')).toHaveText(['Registered nurses', 'Pharmacists']);
  expect(await titles(page)).toEqual(before);
  await expect(page.getByLabel('Along', { exact: true })).toHaveValue('projected');
});

test('a link to a group shows that group, and the whole comes back', async ({ page }) => {
  await open(page, '#group-23');
  await expect(page.getByLabel('Group', { exact: true })).toHaveValue('23');
  for (const path of await page
    .locator('.ranked tbody a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname)))
    expect(path).toContain('/jobs/23-');
  await choose(page, 'Group', 'all groups');
  await expect(rows(page)).toHaveCount(832);
});

test('two to four stand side by side with the figures of the table, and a fifth cannot be ticked', async ({
  page,
}) => {
  await open(page, '?compare=29-1141,15-1252,53-3032');
  await expect(page.locator('.compared thead a')).toHaveCount(3);
  const nurse = rows(page).filter({ hasText: 'Registered nurses' });
  const own = (await nurse.locator('td').allTextContents()).slice(0, 8);
  expect(await page.locator('.compared tbody td:nth-child(2)').allTextContents()).toEqual(own);
  await page.getByRole('checkbox', { name: 'Compare Cashiers' }).check();
  await expect(page.getByRole('checkbox', { name: 'Compare Retail salespersons' })).toBeDisabled();
  await page.getByRole('button', { name: 'Take Software developers away' }).click();
  await expect(page.locator('.compared thead a')).toHaveText([
    'Registered nurses',
    'Heavy and tractor-trailer truck drivers',
    'Cashiers',
  ]);
  await expect(page.getByRole('checkbox', { name: 'Compare Retail salespersons' })).toBeEnabled();
});

test('the reader’s job is found by everyday words, ringed, marked and linked', async ({ page }) => {
  await open(page);
  await page.locator('input[data-job-search]').fill('trucker');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.locator('input[data-job-search]').press('Enter');
  await expect(page.locator('.ranked .own')).toContainText('Heavy and tractor-trailer truck');
  await expect(page.locator('.pair-figure [data-key="ring-53-3032"]')).toBeVisible();
  await expect(page.locator('.pair-figure svg')).toContainText(['yours']);
  await expect.poll(() => page.url()).toContain('job=53-3032');
  await page.getByRole('link', { name: 'Open its page' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Heavy and tractor-trailer truck drivers',
  );
});

test('the page of an occupation leads to it in the table, ringed and ready to be compared', async ({
  page,
}) => {
  await page.goto('jobs/29-1051-pharmacists/');
  await expect(page.locator('.sources')).toContainText('/jobs/29-1051/');
  await page.getByRole('link', { name: 'Set it beside other occupations' }).click();
  await expect(page.locator('.ranked .own')).toContainText('Pharmacists');
  await expect(page.locator('.compared thead a')).toHaveText(['Pharmacists']);
});

test('what is shown is saved as CSV, in numbers, in its order', async ({ page }) => {
  await open(page, '?by=wage&group=23');
  const shown = await titles(page);
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: `Save these ${shown.length} as CSV` }).click();
  const text = readFileSync(await (await saved).path(), 'utf8');
  const [head, ...lines] = parse(text, { bom: true });
  expect(lines.map(([title]) => title)).toEqual(shown.map((title) => title.trim()));
  const pay = head!.indexOf('Median pay, dollars a year');
  const printed = (await column(page, 2)).map(value);
  expect(lines.map((line) => (line[pay] ? Number(line[pay]) : null))).toEqual(printed);
});

test('on a phone the name and one figure have room, and nothing runs over the edge', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?by=projected&compare=29-1141,15-1252,53-3032,11-1011');
  for (const text of [16, 32]) {
    await WAYS['the page’s size'](page, text);
    expect(await over(page)).toBeLessThanOrEqual(0);
    await expect(rows(page).first().locator('td:visible')).toHaveCount(2);
  }
});

test('axe finds nothing with everything in use', async ({ page }) => {
  await open(page, '?job=23-1011&compare=23-1011,15-1252&by=wage&group=23');
  expect(await axeFaults(page)).toEqual([]);
});

test('where the figures cannot be had, the page’s own tables stand and it says so', async ({
  page,
}) => {
  await page.route('**/ranking.json', (route) => route.abort());
  await page.goto('jobs/');
  await expect(page.locator('[data-part=failed]')).toBeVisible();
  await expect(page.locator('section[id^=group-] table')).toHaveCount(22);
  await expect(page.locator('#group-29 table')).toBeVisible();
});

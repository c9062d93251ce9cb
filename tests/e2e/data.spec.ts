import { expect, test, type Page } from '@playwright/test';

const search = (page: Page) => page.getByRole('searchbox', { name: 'Search in the rows' });
const rows = (page: Page) => page.locator('.rows tbody tr');

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a table has its first rows and its file, and no field that does nothing', async ({
    page,
  }) => {
    await page.goto('data/occupations/');
    await expect(rows(page)).toHaveCount(20);
    await expect(search(page)).toBeHidden();
    const file = page.getByRole('link', { name: 'Download occupations.csv' });
    await expect(file).toHaveAttribute('href', /\/data\/occupations\.csv$/);
    await expect(page.locator('main')).toContainText('The file has them all');
  });
});

test('rows are found by words, printed as what they are, counted aloud and kept in the address', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('data/occupations/');
  await expect(rows(page)).toHaveCount(20);
  expect(asked.filter((url) => url.endsWith('.csv'))).toEqual([]);
  await search(page).fill('registered nurses');
  await expect(page.getByRole('status')).toHaveText('1 of 832 rows.');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('3,379,720');
  await expect(rows(page)).toContainText('$97,550');
  await expect(page).toHaveURL(/\?q=registered\+nurses$/);
  expect(asked.filter((url) => url.endsWith('.csv'))).toHaveLength(1);
  await page.reload();
  await expect(search(page)).toHaveValue('registered nurses');
  await expect(page.getByRole('status')).toHaveText('1 of 832 rows.');
  await search(page).fill('no such work');
  await expect(page.getByRole('status')).toHaveText('None of 832 rows has “no such work”.');
  await expect(rows(page)).toHaveCount(0);
  await search(page).fill('');
  await expect(page.getByRole('status')).toContainText('The first 20 of 832 rows');
  await expect(rows(page)).toHaveCount(20);
  await expect(page).toHaveURL(/\/data\/occupations\/$/);
});

test('of very many rows the first hundred are shown, and it says so', async ({ page }) => {
  await page.goto('data/occupations/?q=no');
  await expect(page.getByRole('status')).toHaveText(
    /^\d{3} of 832 rows; the first 100 are shown\.$/,
  );
  await expect(rows(page)).toHaveCount(100);
});

test('where the file cannot be fetched the page says so, and tries again when asked again', async ({
  page,
}) => {
  await page.route('**/*.csv', (route) => route.abort());
  await page.goto('data/totals/?q=2010');
  await expect(page.getByRole('status')).toContainText('could not be fetched');
  await expect(rows(page)).toHaveCount(20);
  await page.unroute('**/*.csv');
  await search(page).fill('2011');
  await expect(page.getByRole('status')).toHaveText('1 of 23 rows.');
  await expect(rows(page).first()).toContainText('2011');
});

test(
  'the index says of each table what it is in two screens and a half of a laptop',
  { tag: '@laptop' },
  async ({ page }) => {
    await page.goto('data/');
    await expect(page.locator('.tables > li')).toHaveCount(21);
    const height = await page.locator('main').evaluate((main) => main.scrollHeight);
    expect(height).toBeLessThan(2.5 * 940);
  },
);

test('an old address of a table leads to its entry, and that to its page', async ({ page }) => {
  await page.goto('data/#so-far');
  const entry = page.locator('#so-far');
  await expect(entry).toBeInViewport();
  await entry.getByRole('link').click();
  await expect(page).toHaveURL(/\/data\/so-far\/$/);
});

import { expect, test } from '@playwright/test';

test.describe('an address whose # was coded on its way', () => {
  for (const [sent, meant] of [
    ['model/%23story', 'model/#story'],
    ['data/?v=1%23story', 'data/?v=1#story'],
    ['data%3Fv=1%23story', 'data/?v=1#story'],
    ['claims/).', 'claims/'],
  ] as const)
    test(`leads to its place: ${sent}`, async ({ page, baseURL }) => {
      await page.goto(`./${sent}`);
      await expect(page).toHaveURL(new URL(meant, baseURL).href);
      await expect(page.locator('main#story')).toBeVisible();
    });
});

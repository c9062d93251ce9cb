import { expect, test } from '@playwright/test';

test.describe('the page about the model', () => {
  test('says first that it is no forecast, and has no script work for its formulas', async ({
    browser,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto('./model/');
    await expect(page.locator('h2').first()).toHaveText('Not a forecast');
    await expect(page.locator('.equations math')).toHaveCount(16);
    await expect(page.locator('[data-live=hoursAutomated]')).toHaveText('44.0\u202f%');
    await context.close();
  });

  test('puts the values of the address beside its equations', async ({ page }) => {
    await page.goto('./model/?speed=0&v=1');
    await expect(page.locator('[data-live=hoursAutomated]')).toHaveText('0.0\u202f%');
    await expect(page.locator('[data-live=unitCost]')).toHaveText('1.000');
    await expect(page.locator('[data-standing]')).toContainText('this page’s address');
  });

  test('prints its misses as large as its hits', async ({ page }) => {
    await page.goto('./model/');
    const sizes = (verdict: string) =>
      page
        .locator(`[data-validation] [data-verdict=${verdict}]`)
        .evaluateAll((cells) => cells.map((cell) => getComputedStyle(cell).fontSize));
    const [hits, misses] = [await sizes('hit'), await sizes('miss')];
    expect(misses).toHaveLength(6);
    expect(new Set([...hits, ...misses]).size).toBe(1);
    const words = await page.locator('[data-validation] td').allInnerTexts();
    expect(words.filter((text) => text.trim() === '' || text.includes('undefined'))).toEqual([]);
  });
});

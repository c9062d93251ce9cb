import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const ids = [...readFileSync('seeds/brief.md', 'utf8').matchAll(/^\| ([HCR\d][\w.]*) \|/gm)].map(
  ([, id]) => id!,
);

test('every claim of the brief is on its page once, with what its chapter says of it', async ({
  page,
}) => {
  await page.goto('claims/');
  const shown = await page
    .locator('[data-claim]')
    .evaluateAll((claims) =>
      claims.map((claim) => [(claim as HTMLElement).dataset.claim, claim.textContent.length > 150]),
    );
  expect(shown.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  expect(new Set(shown.map(([, says]) => says))).toEqual(new Set([true]));
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('claims can be filtered by their verdict', async ({ page }) => {
    await page.goto('claims/');
    await page.getByRole('radio', { name: /mixed/ }).check();
    await expect(page.locator('[data-claim][data-verdict=supported]').first()).toBeHidden();
    const mixed = page.locator('[data-claim][data-verdict=mixed]');
    for (const claim of await mixed.all()) await expect(claim).toBeVisible();
    await expect(page.getByRole('radio', { name: /mixed/ })).toHaveAccessibleName(
      new RegExp(`\\(${await mixed.count()}\\)`),
    );
  });
});

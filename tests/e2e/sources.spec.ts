import { expect, test } from '@playwright/test';
import { openStory } from './story.ts';

test('sources are numbered in the order of the text, and each leads back to every place that names it', async ({
  page,
}) => {
  await openStory(page);
  const { numbers, lost, first } = await page.evaluate(() => {
    const cites = [...document.querySelectorAll<HTMLAnchorElement>('#story .cite')];
    const entries = [...document.querySelectorAll('.references li')];
    return {
      // The number at each source's first mention.
      first: [...new Map(cites.reverse().map((cite) => [cite.hash, cite])).values()]
        .sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1))
        .map((cite) => Number(cite.querySelector('.cite-number')!.textContent)),
      numbers: cites.map(
        (cite) =>
          entries.indexOf(document.querySelector(cite.hash)!) + 1 ===
          Number(cite.querySelector('.cite-number')!.textContent),
      ),
      lost: cites.filter(({ id, hash }) => !document.querySelector(`${hash} a[href="#${id}"]`))
        .length,
    };
  });
  expect(first).toEqual(first.map((_, at) => at + 1));
  expect(first.length).toBeGreaterThan(20);
  expect(new Set(numbers)).toEqual(new Set([true]));
  expect(lost).toBe(0);
});

test('a word of the field shows its meaning on a tap and on the keyboard’s focus, and Escape closes it', async ({
  page,
}) => {
  await openStory(page);
  const term = page.locator('.term').first();
  const meaning = page.locator(`#${await term.getAttribute('popovertarget')}`);
  await term.click();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(meaning).toBeHidden();
});

import { expect, test } from '@playwright/test';
import { openStory } from './story.ts';

test('sources are numbered in the order of the text, and each leads back to every place that names it', async ({
  page,
}) => {
  await openStory(page);
  const cites = await page.locator('#story .cite').evaluateAll((links) =>
    links.map((link) => {
      const { id, href } = link as HTMLAnchorElement;
      const number = Number(link.querySelector('.cite-number')!.textContent);
      return { id, href, number, hash: new URL(href).hash };
    }),
  );
  const named = new Set<string>();
  const numbers = cites.flatMap(({ hash, number }) =>
    named.size === named.add(hash).size ? [] : [number],
  );
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  await page.goto(cites[0]!.href);
  const entries = await page.locator('.references li').evaluateAll((items) =>
    items.map((item) => ({
      hash: `#${item.id}`,
      back: [...item.querySelectorAll<HTMLAnchorElement>('.back')].map(({ hash }) => hash),
    })),
  );
  for (const { id, hash, number } of cites) {
    expect(entries[number - 1]!.hash).toBe(hash);
    expect(entries[number - 1]!.back).toContain(`#${id}`);
  }
  await page.locator(`${cites[0]!.hash} .back`).first().click();
  await expect(page.locator(`#${cites[0]!.id}`)).toBeInViewport();
});

test('an address from when the sources stood in the story leads to the source', async ({
  page,
}) => {
  await page.goto('./?job=53-3032#ref-frey2017');
  await expect(page).toHaveURL(/\/sources\/#ref-frey2017$/);
  await expect(page.locator('#ref-frey2017')).toBeInViewport();
});

test('each source says how far it was read, and none that was not is cited for a figure as read', async ({
  page,
}) => {
  await page.goto('sources/');
  const items = page.locator('.references li');
  await expect(items.locator('.read')).toHaveCount(await items.count());
  await expect(page.locator('#ref-davenport2016 .read')).toContainText('Not read');
  await expect(page.locator('#ref-masai2026 .read')).toContainText('Reported');
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

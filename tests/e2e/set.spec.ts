import { expect, test } from '@playwright/test';
import { WAYS } from './sizes.ts';
import { frames, openStory, readStep } from './story.ts';
import { picture, wordsIn } from './picture.ts';

test('words that are pressed ask the other jury, and at a second press the first again', async ({
  page,
}) => {
  await openStory(page, './#next.7');
  const figure = page.locator('[data-scene=next] figure');
  const button = page.locator('[id="next.7"]').getByRole('button', { name: 'as GPT-4 did' });
  const before = await picture(figure);
  const card = page.locator('[id="next.7"] .card');
  const height = (await card.boundingBox())!.height;
  expect(wordsIn(before).join()).toContain('say people');
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  // What is read stays where it is.
  expect((await card.boundingBox())!.height).toBe(height);
  const asked = await picture(figure);
  expect(wordsIn(asked)).toEqual(
    expect.arrayContaining(['exposure and pay: r = 0.43', expect.stringContaining('says GPT-4')]),
  );
  await expect(page).toHaveURL(/[?&]rater=model/);
  const knows = page.locator('mtm-knows');
  await knows.scrollIntoViewIfNeeded();
  await expect(knows.locator('li').first()).toHaveText('Your jury on language models: GPT-4');

  // One setting for all pictures that ask a jury.
  await readStep(page, 'human.7');
  expect(wordsIn(await picture(page.locator('[data-scene=human] figure')))).toContain(
    'models, by GPT-4',
  );
  await readStep(page, 'redesigned.3');
  expect(wordsIn(await picture(page.locator('[data-scene=redesigned] figure')))).toContain(
    'labels by GPT-4',
  );
  await page.locator('[id="next.7"]').evaluate((step) => {
    step.scrollIntoView({ behavior: 'instant' });
  });
  await expect(figure).toHaveAttribute('data-active-step', '7');
  await button.press('Enter');
  await expect(button).toHaveAttribute('aria-pressed', 'false');
  expect(await picture(figure)).toBe(before);
  await expect(page).not.toHaveURL(/rater/);
});

test('on the plain page they are words, since no picture would answer', async ({ page }) => {
  await openStory(page, './?view=page');
  await page.locator('[id="next.7"]').scrollIntoViewIfNeeded();
  await expect(page.locator('[id="next.7"] mtm-set:defined')).toHaveText('as GPT-4 did');
  await expect(page.locator('[id="next.7"] mtm-set button')).toHaveCount(0);
  await page.locator('mtm-views input[value=scroll]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  await expect(page.locator('[id="next.7"] mtm-set button')).not.toHaveCount(0);
});

test('an embed shows the jury that its address asks for', async ({ page }) => {
  await page.goto('./embed/next/?step=next.7&rater=model&v=1');
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  const shown = await picture(page.locator('figure'));
  expect(wordsIn(shown).join()).toContain('says GPT-4');
  await expect(page.locator('[data-note]')).toBeHidden();
});

test('no line begins with the stop behind words that are pressed, however large the text', async ({
  page,
}) => {
  await openStory(page, './?cut=whole#next.7');
  await expect(page.locator('mtm-set > button').first()).toBeVisible();
  for (const text of [16, 21, 24, 32]) {
    await WAYS['the page’s size'](page, text);
    await frames(page);
    const broken = await page.evaluate(() => {
      const stopBehind = (pressed: Element): DOMRect | null => {
        let node: Node = pressed;
        while (!node.nextSibling && node.parentNode) node = node.parentNode;
        const next = node.nextSibling;
        if (!(next instanceof Text) || !/^[.,;:]/.test(next.data)) return null;
        const range = document.createRange();
        range.setStart(next, 0);
        range.setEnd(next, 1);
        return range.getBoundingClientRect();
      };
      const pressed = [...document.querySelectorAll('main :is(mtm-set, .term, [data-live])')];
      const stops = pressed.flatMap((words) => {
        const stop = stopBehind(words);
        const line = [...words.getClientRects()].at(-1);
        return stop?.height && line ? [{ words: words.textContent, stop, line }] : [];
      });
      const below = stops.filter(({ stop, line }) => stop.top >= line.bottom - 4);
      return { n: stops.length, below: below.map(({ words }) => words) };
    });
    expect(broken.n).toBeGreaterThan(5);
    expect(broken.below, `text of ${text}`).toEqual([]);
  }
});

import { expect, test } from '@playwright/test';
import { openStory, readStep } from './story.ts';
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

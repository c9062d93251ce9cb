import { expect, test, type Locator, type Page } from '@playwright/test';
import { picture } from './picture.ts';
import { openStory, readStep } from './story.ts';

const scene = (page: Page, name: string) => page.locator(`[data-scene=${name}]`);
const card = (page: Page, step: string) => page.locator(`[id="${step}"] .card`);
const height = async (locator: Locator) => (await locator.boundingBox())!.height;

test('a number in the words follows the lever, keeps the step’s own at hand, and is told once', async ({
  page,
}) => {
  await page.clock.install();
  await openStory(page);
  await readStep(page, 'gap.5');
  const number = card(page, 'gap.5').locator('[data-live=gap]');
  await expect(number).toHaveText('2.25');
  await expect(number).not.toHaveAttribute('data-own');
  await expect(number.locator('button')).toHaveCount(0);
  const range = scene(page, 'gap').locator('[data-param=speed]');
  await range.focus();
  const heard = await hear(page, 'gap');
  // From here on time passes only where it is said, however slow the machine is.
  await page.clock.pauseAt(Date.now() + 3_600_000);
  for (let n = 0; n < 5; n += 1) {
    await range.press('ArrowRight');
    await page.clock.runFor(100);
  }
  await range.press('End');
  await page.clock.runFor(5000);
  await page.clock.resume();
  await expect(number).toHaveText('2.45');
  await expect(scene(page, 'gap').locator('.readouts')).toContainText('2.45');
  await expect(number).toHaveAttribute('data-own', '2.25');
  await expect.poll(() => heard()).toHaveLength(1);
  expect((await heard())[0]).toContain('the worst is 2.45 times');

  // What the step itself says is at hand, by pointer and by key.
  const own = number.locator('button');
  await own.focus();
  await expect
    .poll(() => own.evaluate((button) => getComputedStyle(button, '::after').content))
    .toBe('"the story’s own: 2.25"');
  // Other steps of the scene follow too.
  await expect(card(page, 'gap.4').locator('[data-live=gap]')).toHaveText('2.45');
  await scene(page, 'gap').locator('[data-action=reset]').first().click();
  await expect(number).toHaveText('2.25');
  await expect(card(page, 'gap.4').locator('[data-live=gap]')).toHaveText('2.06');
  await expect(number).not.toHaveAttribute('data-own');
});

test('the words round a number stay true as it goes to nothing', async ({ page }) => {
  await openStory(page, './?speed=0&v=1#ahead.4');
  await expect(card(page, 'ahead.4')).toContainText('telephone selling stays as it is');
  await openStory(page, './?speed=3&v=1#ahead.4');
  await expect(card(page, 'ahead.4')).toContainText(/telephone selling shrinks by \d\d\u202f%/);
});

test('on the plain page, whose pictures are the steps’ own, so are the numbers', async ({
  page,
}) => {
  await openStory(page, './?speed=3&v=1#gap.5');
  const number = card(page, 'gap.5').locator('[data-live=gap]');
  await expect(number).toHaveText('2.45');
  await page.locator('mtm-views input[value=page]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  await expect(number).toHaveText('2.25');
  await page.locator('mtm-views input[value=scroll]').evaluate((input: HTMLInputElement) => {
    input.click();
  });
  await expect(number).toHaveText('2.45');
});

test('words set a lever, and at a second press what was there before', async ({ page }) => {
  await openStory(page, './?speed=0.5&v=1#ahead.5');
  const words = card(page, 'ahead.5').locator('button[data-set=speed]');
  const range = scene(page, 'ahead').locator('[data-param=speed]');
  const before = await picture(scene(page, 'ahead').locator('figure'));
  await expect(range).toHaveValue('0.5');
  await words.press('Enter');
  await expect(words).toHaveAttribute('aria-pressed', 'true');
  await expect(range).toHaveValue('1.95');
  expect(await picture(scene(page, 'ahead').locator('figure'))).not.toBe(before);
  await words.press('Enter');
  await expect(words).toHaveAttribute('aria-pressed', 'false');
  await expect(range).toHaveValue('0.5');
  expect(await picture(scene(page, 'ahead').locator('figure'))).toBe(before);
});

test('a lever stands only where it does something, and its room is the picture’s', async ({
  page,
}) => {
  await openStory(page, './#gap.3');
  const gap = scene(page, 'gap');
  await expect(gap.locator('figure')).toHaveAttribute('data-active-step', '3');
  await expect(gap.locator('mtm-control')).toHaveCount(2);
  for (const lever of await gap.locator('mtm-control').all()) await expect(lever).toBeHidden();
  const alone = await height(gap.locator('.stage'));
  const figure = await height(gap.locator('figure'));
  const shown = await picture(gap.locator('figure'));
  // Drawn for the room that it has.
  expect(shown).toContain(` ${Math.round(alone)}>`);
  await readStep(page, 'gap.4');
  for (const lever of await gap.locator('mtm-control').all()) await expect(lever).toBeVisible();
  expect(await height(gap.locator('.stage'))).toBeLessThan(alone - 120);
  // No words have moved for it, but for a second line of what is said below the picture.
  expect(Math.abs((await height(gap.locator('figure'))) - figure)).toBeLessThan(25);
});

/** Listens to what the levers of a scene say aloud. */
async function hear(page: Page, name: string): Promise<() => Promise<string[]>> {
  await page.evaluate((id) => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    for (const status of document.querySelectorAll(`[data-scene=${id}] mtm-control [role=status]`))
      new MutationObserver(() => heard.push(status.textContent)).observe(status, {
        childList: true,
      });
  }, name);
  return () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
}

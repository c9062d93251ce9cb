import { expect, test, type Page } from '@playwright/test';
import { axeFaults } from './axe.ts';
import { picture, wordsIn } from './picture.ts';
import { openStory, readStep } from './story.ts';

const scene = (page: Page) => page.locator('[data-scene=thousand]');
const tape = (page: Page) => scene(page).getByRole('slider', { name: 'Year' });
/** The year that stands in the picture. */
const yearIn = async (page: Page) =>
  wordsIn(await picture(scene(page).locator('figure'))).find((said) => /^20\d\d$/.test(said));

test(
  'the years of a picture are slid along, by keys too, and a step has its own again',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    await readStep(page, 'thousand.2');
    await expect(tape(page)).toHaveValue('2030');
    expect(await yearIn(page)).toBe('2030');
    const own = await picture(scene(page).locator('figure'));
    await tape(page).press('ArrowRight');
    await expect(scene(page).locator('.readouts')).toContainText('2031');
    expect(await yearIn(page)).toBe('2031');
    expect(await picture(scene(page).locator('figure'))).not.toBe(own);
    await expect(scene(page).locator('mtm-years [role=status]')).toContainText('2031');
    await tape(page).press('End');
    await expect(scene(page).locator('.readouts')).toContainText('2050');
    expect(await yearIn(page)).toBe('2050');

    await readStep(page, 'thousand.3');
    await expect(tape(page)).toHaveValue('2037');
    expect(await yearIn(page)).toBe('2037');
    await readStep(page, 'thousand.2');
    expect(await picture(scene(page).locator('figure'))).toBe(own);
    await expect(page).not.toHaveURL(/year/);
  },
);

test('the years pass where a reader lets them, never by themselves, and rest at the last', async ({
  page,
}) => {
  await page.clock.install();
  await openStory(page);
  await readStep(page, 'thousand.2');
  await expect(tape(page)).toHaveValue('2030');
  await page.clock.pauseAt(Date.now() + 3_600_000);
  await page.clock.runFor(5000);
  await expect(tape(page)).toHaveValue('2030');
  const play = scene(page).getByRole('button', { name: 'Play' });
  const pause = scene(page).getByRole('button', { name: 'Pause' });
  await play.click();
  await page.clock.runFor(1300);
  await expect(tape(page)).toHaveValue('2033');
  await pause.click();
  await page.clock.runFor(5000);
  await expect(tape(page)).toHaveValue('2033');
  await play.click();
  await page.clock.runFor(10_000);
  await expect(tape(page)).toHaveValue('2050');
  await expect(play).toBeVisible();
  await expect(scene(page).locator('.readouts')).toContainText('2050');
  // From the last on they begin again.
  await play.click();
  await page.clock.runFor(500);
  await expect(tape(page)).toHaveValue('2026');
});

test('a lever moves the crowd in the year that a reader asked for', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'thousand.4');
  await tape(page).fill('2032');
  await expect(scene(page).locator('.readouts')).toContainText('2032');
  const before = await picture(scene(page).locator('figure'));
  await scene(page).locator('[data-param=speed]').fill('0');
  await expect(scene(page).locator('.readouts')).toContainText('unemployment 4.2 %');
  expect(await yearIn(page)).toBe('2032');
  const after = wordsIn(await picture(scene(page).locator('figure')));
  expect(after).not.toEqual(wordsIn(before));
  expect(after).toContain('Room for the displaced');
});

test('the tape of years passes axe, and a finger finds it', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'thousand.2');
  await expect(tape(page)).toHaveValue('2030');
  expect(await axeFaults(page, '[data-scene=thousand]')).toEqual([]);
  for (const part of [tape(page), scene(page).getByRole('button', { name: 'Play' })])
    expect((await part.boundingBox())!.height).toBeGreaterThanOrEqual(44);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('no tape of years stands there that does nothing', async ({ page }) => {
    await page.goto('./');
    await expect(scene(page).locator('mtm-years')).toBeHidden();
    await expect(scene(page).getByRole('img').first()).toBeVisible();
  });
});

import { expect, test } from '@playwright/test';
import { picture } from './picture.ts';
import { openStory, readStep } from './story.ts';

test.describe('the speed of automation', () => {
  test(
    'moves the picture as it is slid, and says what it came to once it rests',
    { tag: '@both' },
    async ({ page }) => {
      await openStory(page);
      await readStep(page, 'ahead.4');
      const scene = page.locator('[data-scene=ahead]');
      const range = scene.locator('[data-param=speed]');
      await expect(range).toHaveValue('1');
      await expect(scene.locator('[data-outcome=hoursAutomated]')).toHaveText(/^44\s%/);
      const midpoint = await picture(scene.locator('figure'));
      await range.focus();
      await range.press('End');
      await expect(range).toHaveAttribute('aria-valuetext', /^3\u202f×/);
      await expect(scene.locator('[data-outcome=hoursAutomated]')).toHaveText(/^58\s%/);
      await expect(scene.locator('mtm-control [role=status]')).toContainText('58 %');
      await expect(page).toHaveURL(/[?&]speed=3(&|$)/);
      const fast = await picture(scene.locator('figure'));
      expect(fast).not.toBe(midpoint);
      await range.press('Home');
      await expect(scene.locator('[data-outcome=hoursAutomated]')).not.toHaveText(/^58\s%/);
      const none = await picture(scene.locator('figure'));
      expect([midpoint, fast]).not.toContain(none);
      // The setting in an address is drawn as the one under the hand.
      await openStory(page, './?speed=3&v=1');
      await readStep(page, 'ahead.4');
      expect(await picture(scene.locator('figure'))).toBe(fast);
      await scene.locator('[data-action=reset]').click();
      await expect(range).toHaveValue('1');
      expect(await picture(scene.locator('figure'))).toBe(midpoint);
    },
  );

  test('is the one that an address asks for, and goes back to the step’s at a click', async ({
    page,
  }) => {
    await openStory(page, './?speed=0.34&v=1');
    await readStep(page, 'ahead.5');
    const scene = page.locator('[data-scene=ahead]');
    const range = scene.locator('[data-param=speed]');
    await expect(range).toHaveValue('0.34');
    await expect(scene.locator('.standing')).toContainText('Acemoglu');
    await scene.locator('[data-action=reset]').click();
    await expect(range).toHaveValue('1.95');
    await expect(page).not.toHaveURL(/speed/);
  });

  test('can be typed, and out of range is held to the end of the tape', async ({ page }) => {
    await openStory(page);
    await readStep(page, 'ahead.4');
    const typed = page.locator('[data-scene=ahead]').getByRole('spinbutton');
    await typed.fill('7');
    await expect(page.locator('[data-scene=ahead] [data-param=speed]')).toHaveValue('3');
    await typed.blur();
    await expect(typed).toHaveValue('3');
  });
});

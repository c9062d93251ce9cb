import { expect, test } from '@playwright/test';
import { agree, frames, live, openStory, readStep, state } from './story.ts';

test(
  'the three readings are one click apart and keep the place',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    // Each is one field with its words on it, not a field beside them.
    const bare = await page
      .locator('.views input')
      .evaluateAll((fields) => fields.filter((field) => getComputedStyle(field).opacity !== '0'));
    expect(bare).toHaveLength(0);
    await readStep(page, 'list.4');
    const turn = async (view: string) => {
      await page.locator(`mtm-views input[value=${view}]`).evaluate((input: HTMLInputElement) => {
        input.click();
      });
      await expect(page.locator('html')).toHaveAttribute('data-view', view);
      await frames(page);
      // Until observers have told what crosses the middle now, and whoever follows that has moved.
      await page.evaluate(
        () =>
          new Promise((told) => {
            new IntersectionObserver(told).observe(document.body);
          }),
      );
    };
    await turn('steps');
    expect((await state(page)).list).toBe(4);
    await expect(page.locator('[data-scene=list] figure')).toBeInViewport();
    await turn('page');
    await expect(page.locator('[id="list.4"]')).toBeInViewport();
    const middle = await page.evaluate(
      () => document.elementFromPoint(innerWidth / 2, innerHeight / 2)!.closest('[data-step]')?.id,
    );
    expect(middle).toBe('list.4');
    await turn('scroll');
    expect((await state(page)).list).toBe(4);
    await agree(page);
    await expect.poll(() => page.url()).not.toContain('view=');
  },
);

test(
  'step by step: buttons and arrow keys on the focused scene turn it, and a reload remembers',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page, './?view=steps#services');
    const scene = page.locator('[data-scene=services]');
    const figure = scene.locator('figure');
    await scene.locator('[data-action=next-step]').click();
    await expect(figure).toHaveAttribute('data-active-step', '2');
    await figure.focus();
    await page.keyboard.press('ArrowRight');
    await expect(figure).toHaveAttribute('data-active-step', '3');
    await expect(page.locator('[id="services.3"]')).toBeVisible();
    await expect(page.locator('[id="services.2"]')).toBeHidden();
    await page.keyboard.press('ArrowLeft');
    await expect(figure).toHaveAttribute('data-active-step', '2');
    await page.reload();
    await live(page);
    await expect(figure).toHaveAttribute('data-active-step', '2');
  },
);

test('the last step has no next, the first no previous', async ({ page }) => {
  await openStory(page, './?view=steps');
  const scene = page.locator('[data-scene=crowd]');
  const [previous, next] = [
    scene.locator('[data-action=previous-step]'),
    scene.locator('[data-action=next-step]'),
  ];
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  const count = await scene.locator('[data-step]').count();
  for (let i = 1; i < count; i += 1) await next.click();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await next.dispatchEvent('click');
  await expect(scene.locator('figure')).toHaveAttribute('data-active-step', String(count));
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('every figure has its pictures, words and table', async ({ page }) => {
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('data-view', 'page');
    const scenes = page.locator('[data-scene]');
    expect(await scenes.count()).toBeGreaterThanOrEqual(4);
    for (const scene of await scenes.all()) {
      const stills = await scene.locator('.still').evaluateAll((pictures) =>
        (pictures as HTMLImageElement[]).map((picture) => ({
          seen: picture.checkVisibility() && picture.offsetHeight > 100,
          told: picture.alt.length > 40,
        })),
      );
      expect(stills.length).toBeGreaterThanOrEqual(2);
      expect(stills.filter(({ seen, told }) => !seen || !told)).toEqual([]);
      await scene.locator('.numbers summary').click();
      expect(await scene.locator('table tbody tr').count()).toBeGreaterThan(2);
    }
    const controls = page.locator('.views, [data-job-search], .stepper button');
    for (const control of await controls.all()) expect(await control.isVisible()).toBe(false);
  });
});

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('a new step is there at once, and nothing scrolls smoothly', async ({ page }) => {
    await openStory(page);
    for (const step of ['crowd.8', 'services.3', 'list.4', 'next.7']) {
      const figure = page.locator(`[id="${step}"]`).locator('xpath=ancestor::section//figure');
      await readStep(page, step);
      await expect(figure).toHaveAttribute('data-live', 'true');
      await readStep(page, step.replace(/\d$/, '2'));
      await readStep(page, step);
      await frames(page);
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter((a) => !(a.timeline instanceof ScrollTimeline)).length,
      );
      expect(moving).toBe(0);
      const places = () => figure.locator('.stage').innerHTML();
      const now = await places();
      for (let frame = 0; frame < 15; frame += 1) await frames(page);
      expect(await places()).toBe(now);
    }
    expect(
      await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior),
    ).toBe('auto');
  });
});

test('nothing speaks while scrolling', async ({ page }) => {
  await openStory(page);
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const regions = document.querySelectorAll('[aria-live], [role=status], [role=alert], output');
    for (const region of regions)
      new MutationObserver(() => said.push(region.textContent)).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
  });
  for (let i = 0; i < 50; i += 1) {
    await page.mouse.wheel(0, 400);
    await frames(page);
  }
  expect(await page.evaluate(() => (window as unknown as { said: string[] }).said)).toEqual([]);
});

test('a slider that is dragged says what it is once, after it settles', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'list.1');
  await page.evaluate(async () => {
    await customElements.whenDefined('mtm-guess');
    const said: string[] = [];
    Object.assign(window, { said });
    const region = document.querySelector('mtm-guess [role=status]')!;
    new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true });
    const range = document.querySelector<HTMLInputElement>('mtm-guess input[type=range]')!;
    for (let tick = 1; tick <= 50; tick += 1) {
      range.value = String(tick);
      range.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await expect(page.locator('mtm-guess [role=status]')).toContainText('50');
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length).toBeLessThanOrEqual(2);
});

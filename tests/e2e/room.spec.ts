import { expect, test, type Page } from '@playwright/test';
import { hidden } from './hidden.ts';
import { over, TEXTS, WAYS, WINDOWS } from './sizes.ts';
import { agree, frames, live, openStory, readStep, state } from './story.ts';

/** Waits until no scene turns any more; says so where that never comes. */
function atRest(page: Page): Promise<boolean> {
  return page.evaluate(async () => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document.body, { subtree: true, attributeFilter: ['data-room'] });
    for (let frame = 0; frame < 60 && quiet < 4; frame += 1) {
      await new Promise(requestAnimationFrame);
      quiet += 1;
    }
    observer.disconnect();
    return quiet === 4;
  });
}

test('every step’s words can be read and its picture seen in any window, with any size of text', async ({
  page,
}) => {
  await openStory(page);
  // The code that lets picture and words take turns comes with the first window that asks for it.
  await page.setViewportSize({ width: 320, height: 480 });
  await expect(page.locator('[data-room=turns]').first()).toBeAttached();
  const faults: string[] = [];
  const look = async ([width, height]: readonly [number, number], text: string) => {
    await page.setViewportSize({ width, height });
    const name = `${width}x${height}, text ${text}`;
    if (!(await atRest(page))) faults.push(`${name}: never at rest`);
    for (const what of await page.evaluate(hidden)) faults.push(`${name}: ${what}`);
    if ((await over(page)) > 0) faults.push(`${name}: ${await over(page)} px too wide`);
  };
  for (const text of TEXTS) {
    await WAYS['the browser’s own size'](page, text);
    for (const size of WINDOWS) await look(size, `${text} by the browser`);
  }
  await WAYS['the browser’s own size'](page, 16);
  for (const text of [24, 32]) {
    await WAYS['the page’s size'](page, text);
    for (const size of WINDOWS.filter((_, n) => n % 3 === 0))
      await look(size, `${text} by the page`);
  }
  expect(faults).toEqual([]);
});

test('on a phone a picture ends above its closed numbers, so that its scale and its source are seen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await openStory(page);
  const scenes = page.locator('.scene:has(.numbers)');
  const hidden = await scenes.evaluateAll((all) =>
    all.flatMap((scene) => {
      const numbers = scene.querySelector('.numbers')!;
      const below = numbers.getBoundingClientRect().top - 0.35 * window.innerHeight;
      window.scrollBy({ top: below, behavior: 'instant' });
      const { bottom } = scene.querySelector('figure .foot')!.getBoundingClientRect();
      const { top } = numbers.getBoundingClientRect();
      return bottom > top ? [(scene as HTMLElement).dataset.scene] : [];
    }),
  );
  expect(await scenes.count()).toBeGreaterThan(10);
  expect(hidden).toEqual([]);
});

test('a phone that is turned round, or text that is made larger, keeps the step that is read in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 412, height: 823 });
  await openStory(page);
  const scene = page.locator('[data-scene=services]');
  const stays = async (room: string) => {
    await atRest(page);
    await agree(page);
    expect((await state(page)).services).toBe(4);
    await expect(page.locator('[id="services.4"] .card')).toBeInViewport();
    expect((await scene.getAttribute('data-room')) ?? 'together').toBe(room);
  };
  await readStep(page, 'services.4');
  await stays('together');
  await page.setViewportSize({ width: 823, height: 412 });
  await stays('turns');
  await page.setViewportSize({ width: 412, height: 823 });
  await stays('together');
  await WAYS['the page’s size'](page, 32);
  await stays('turns');
  await WAYS['the page’s size'](page, 16);
  await stays('together');
});

test('in a low window a link leads to its step, where the live picture and its levers are', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openStory(page, './#gap.5');
  await atRest(page);
  await agree(page);
  expect((await state(page)).gap).toBe(5);
  const figure = page.locator('[data-scene=gap] figure');
  await expect(page.locator('[id="gap.5"] .card')).toBeInViewport();
  await expect(figure).toHaveAttribute('data-live', 'true');
  const stage = figure.locator('.stage');
  await expect(stage).toBeInViewport({ ratio: 0.95 });
  const picture = () =>
    stage.locator('.layer').evaluateAll((layers) => layers.map((l) => l.innerHTML));
  await page.evaluate(() => customElements.whenDefined('mtm-control'));
  const before = await picture();
  await figure.locator('[data-param=speed]').focus();
  await page.keyboard.press('PageUp');
  await expect.poll(picture).not.toEqual(before);
  await expect(stage).toBeInViewport({ ratio: 0.95 });
  await expect(figure.locator('[data-param=speed]')).toBeInViewport();
  // The next step takes it along, and leaves a still picture as high as it was.
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  const whole = await height();
  await readStep(page, 'gap.6');
  await agree(page);
  const [there, slot] = await Promise.all([
    stage.boundingBox(),
    page.locator('[id="gap.6"] .still').boundingBox(),
  ]);
  expect(Math.abs(there!.y - slot!.y)).toBeLessThan(1);
  expect(await height()).toBe(whole);
});

test('in a low window who reads near the end stays there while the page measures itself anew', async ({
  page,
}) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await openStory(page, './#work.3');
  await atRest(page);
  const step = page.locator('[id="work.3"] .card');
  await expect(step).toBeInViewport();
  const top = () => step.evaluate((card) => Math.round(card.getBoundingClientRect().top));
  const before = await top();
  // Below the place, so that nothing else moves it.
  await page.evaluate(() => {
    const measured = Object.assign(window, { measured: false });
    const last = [...document.querySelectorAll<HTMLElement>('.card, figcaption')].at(-1)!;
    last.style.paddingBottom = '40px';
    new ResizeObserver(() => requestAnimationFrame(() => (measured.measured = true))).observe(last);
  });
  await page.waitForFunction(() => (window as unknown as { measured: boolean }).measured);
  await frames(page);
  expect(await top()).toBe(before);
});

test('in a low window a reload stays where it was', async ({ page }) => {
  await page.setViewportSize({ width: 740, height: 360 });
  await openStory(page);
  await readStep(page, 'list.4');
  await atRest(page);
  const place = await page.evaluate(() => scrollY);
  await page.reload();
  await live(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  await agree(page);
  expect((await state(page)).list).toBe(4);
});

test('an address bar that comes and goes turns no scene', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 664 });
  await openStory(page);
  await atRest(page);
  const rooms = () =>
    page
      .locator('[data-scene]')
      .evaluateAll((all) => all.map((s) => (s as HTMLElement).dataset.room));
  const before = await rooms();
  for (const height of [720, 608, 664]) {
    await page.setViewportSize({ width: 390, height });
    await frames(page);
    await frames(page);
    expect(await rooms()).toEqual(before);
  }
});

test('in a low window a step that comes to the line stays the active one', async ({ page }) => {
  await page.setViewportSize({ width: 412, height: 412 });
  await openStory(page, './#gap.3');
  await atRest(page);
  await expect(page.locator('[data-scene=gap] figure')).toHaveAttribute('data-live', 'true');
  // Steps differ in their readouts, and so in the height of the picture with what stands below it.
  const active = await page.evaluate(async () => {
    const figure = document.querySelector<HTMLElement>('[data-scene=gap] figure')!;
    const line = 0.3 * window.innerHeight;
    const seen: Record<string, string[]> = {};
    for (const step of document.querySelectorAll('[data-scene=gap] [data-step]')) {
      const below = step.getBoundingClientRect().top - line;
      window.scrollBy({ top: below + 5, behavior: 'instant' });
      const shown: string[] = [];
      for (let frame = 0; frame < 16; frame += 1) {
        await new Promise(requestAnimationFrame);
        shown.push(figure.dataset.activeStep!);
      }
      seen[step.id] = [...new Set(shown.slice(8))];
    }
    return seen;
  });
  expect(Object.values(active).filter((steps) => steps.length !== 1)).toEqual([]);
});

test('a wide window has a large picture, its type grows with it, and its dots are where one points', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await openStory(page);
  await readStep(page, 'crowd.8');
  const scene = page.locator('[data-scene=crowd]');
  await expect(scene.locator('figure')).not.toHaveAttribute('data-moving');
  await expect(scene.locator('.stage g.dots')).toHaveCount(0);
  expect((await scene.locator('.stage').boundingBox())!.width).toBeGreaterThan(900);
  const size = () =>
    scene
      .locator('text.axis')
      .first()
      .evaluate((text) => {
        const scale = (text as SVGTextElement).getScreenCTM()!.a;
        return parseFloat(getComputedStyle(text).fontSize) * scale;
      });
  expect(await size()).toBeCloseTo(15, 1);
  // The last row's first dot is beside its name.
  const name = (await scene.locator('text', { hasText: 'Farming' }).boundingBox())!;
  await page.mouse.move(name.x + name.width + 18, name.y + name.height / 2);
  await expect(scene.locator('.naming')).toContainText('Farming');
  await page.setViewportSize({ width: 1350, height: 940 });
  await expect.poll(size).toBeCloseTo(12.5, 1);
});

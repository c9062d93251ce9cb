import { expect, test, type Page } from '@playwright/test';
import { range } from 'd3-array';
import { picture } from './picture.ts';
import { agree, frames, live, openStory, pageHeight, readStep, scrollTo, state } from './story.ts';

const figure = (page: Page, scene: string) => page.locator(`[data-scene=${scene}] figure`);

test('a height-only resize leaves no trigger stale', { tag: '@both' }, async ({ page }) => {
  await openStory(page);
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width, height: Math.round(height / 2) });
  const whole = await pageHeight(page);
  await agree(page, range(0, whole, Math.round(height / 2)));
});

test(
  'End and a jump from the contents show the step that is there',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    await page.keyboard.press('End');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    await agree(page);
    const contents = page.locator('.contents details');
    if (!(await contents.evaluate((d: HTMLDetailsElement) => d.open)))
      await contents.locator('summary').click();
    await contents.locator('a').nth(2).click();
    await agree(page);
  },
);

test(
  'a reload in the middle shows the same picture in the same place',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    await readStep(page, 'list.4');
    const before = await picture(figure(page, 'list'));
    const [place, shown] = [await page.evaluate(() => scrollY), await state(page)];
    await page.reload();
    await live(page);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
    await agree(page);
    expect(await state(page)).toEqual(shown);
    expect(await picture(figure(page, 'list'))).toBe(before);
  },
);

test(
  'a step has one picture: at once, from above, from below, and from anywhere',
  { tag: '@both' },
  async ({ page }) => {
    // One with dots, one with lines of the model.
    for (const scene of ['list', 'gap']) {
      await openStory(page, `./#${scene}.4`);
      await readStep(page, `${scene}.4`);
      const atOnce = await picture(figure(page, scene));
      const others: string[] = [];
      for (const step of [3, 2, 4, 1, 5, 4]) {
        await readStep(page, `${scene}.${step}`);
        const shown = await picture(figure(page, scene));
        if (step === 4) expect(shown, scene).toBe(atOnce);
        else others.push(shown);
      }
      expect(new Set([atOnce, ...others]).size, scene).toBeGreaterThan(3);
      await scrollTo(page, await pageHeight(page));
      await readStep(page, `${scene}.4`);
      expect(await picture(figure(page, scene)), scene).toBe(atOnce);
    }
  },
);

test(
  'steps that go by faster than marks travel leave none of theirs behind',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    for (const scene of ['crowd', 'services']) {
      await readStep(page, `${scene}.5`);
      const there = await picture(figure(page, scene));
      for (const step of [4, 3, 2, 1, 2, 3, 4, 5]) await readStep(page, `${scene}.${step}`);
      await expect(figure(page, scene)).toHaveAttribute('data-active-step', '5');
      expect(await picture(figure(page, scene)), scene).toBe(there);
    }
  },
);

test('a figure says what it shows only once it shows it', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'list.2');
  await picture(figure(page, 'list'));
  const marks = () =>
    figure(page, 'list')
      .locator('.stage svg')
      .evaluateAll((layers) => layers.map(({ innerHTML }) => innerHTML));
  await figure(page, 'list').evaluate((element) => {
    const said: { state: string | undefined; marks: string[] }[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => {
      const layers = [...element.querySelectorAll('.stage svg')];
      said.push({
        state: (element as HTMLElement).dataset.state,
        marks: layers.map(({ innerHTML }) => innerHTML),
      });
    }).observe(element, { attributeFilter: ['data-state'] });
  });
  await readStep(page, 'list.4');
  await expect(figure(page, 'list')).toHaveAttribute('data-state', /"view":"bands"/);
  const said = await page.evaluate(
    () => (window as unknown as { said: { state: string; marks: string[] }[] }).said,
  );
  expect(said).toEqual([
    { state: await figure(page, 'list').getAttribute('data-state'), marks: await marks() },
  ]);
});

test(
  'never more than one step of a scene is active, in any frame',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    const most = await page.evaluate(async () => {
      let seen = 0;
      const whole = document.documentElement.scrollHeight;
      for (let y = 0; y < whole; y += 150) {
        window.scrollTo({ top: y, behavior: 'instant' });
        await new Promise((resolve) => requestAnimationFrame(resolve));
        for (const scene of document.querySelectorAll('[data-scene]'))
          seen = Math.max(seen, scene.querySelectorAll('[data-step][data-active]').length);
      }
      return seen;
    });
    expect(most).toBe(1);
  },
);

for (const zoom of [1.25, 1.5, 2])
  test(
    `zoomed to ${zoom * 100} % the right step is active`,
    { tag: '@laptop' },
    async ({ page }) => {
      const { width, height } = page.viewportSize()!;
      await page.setViewportSize({
        width: Math.max(320, Math.round(width / zoom)),
        height: Math.round(height / zoom),
      });
      await openStory(page);
      for (const step of ['crowd.3', 'services.2', 'list.5', 'next.4']) {
        await readStep(page, step);
        await agree(page);
      }
    },
  );

test('an address bar that comes and goes moves neither figure nor step', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'services.3');
  // Well past the line, which a change of height moves a little.
  await page.mouse.wheel(0, 120);
  await frames(page);
  const look = () =>
    page.evaluate(() => {
      const figure = document.querySelector('[data-scene=services] figure')!;
      const { top, height } = figure.getBoundingClientRect();
      return { top, height, step: (figure as HTMLElement).dataset.activeStep };
    });
  const before = await look();
  const { width, height } = page.viewportSize()!;
  for (const change of [56, -56, 0]) {
    await page.setViewportSize({ width, height: height + change });
    await frames(page);
    expect(await look()).toEqual({ ...before, top: (await look()).top });
  }
  expect((await look()).top).toBe(before.top);
});

test('the figure sticks: no ancestor scrolls or clips', { tag: '@both' }, async ({ page }) => {
  await openStory(page);
  for (const step of ['crowd.3', 'services.3', 'list.4', 'next.3']) {
    await readStep(page, step);
    const found = await page.evaluate((id) => {
      const figure = document.getElementById(id)!.closest('[data-scene]')!.querySelector('figure')!;
      const clipping: string[] = [];
      for (
        let node = figure.parentElement;
        node && node !== document.body;
        node = node.parentElement
      )
        if (!/visible|clip/.test(getComputedStyle(node).overflow)) clipping.push(node.tagName);
      return { top: Math.round(figure.getBoundingClientRect().top), clipping };
    }, step);
    expect(found).toEqual({ top: 0, clipping: [] });
  }
});

test('turning the phone keeps picture and place together', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'services.4');
  const { width, height } = page.viewportSize()!;
  await page.setViewportSize({ width: height, height: width });
  await agree(page);
  await page.setViewportSize({ width, height });
  await agree(page);
});

test('scrolling writes nothing into the address or the history, and a deep link stays', async ({
  page,
}) => {
  await openStory(page, './#list.5');
  expect((await state(page)).list).toBe(5);
  const length = await page.evaluate(() => history.length);
  const address = page.url();
  for (let i = 0; i < 8; i += 1) await page.mouse.wheel(0, 500);
  await frames(page);
  expect(page.url()).toBe(address);
  expect(await page.evaluate(() => history.length)).toBe(length);
});

test('leaving and coming back gives one live scene, in its place', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'services.3');
  await picture(figure(page, 'services'));
  const place = await page.evaluate(() => scrollY);
  await page.goto('./data/');
  await page.goBack();
  await live(page);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
  await agree(page);
  await readStep(page, 'services.5');
  expect((await state(page)).services).toBe(5);
  expect(await page.locator('[data-scene=services] .stage > svg').count()).toBe(2);
});

test('ten visits leave no listener behind', async ({ page }) => {
  await page.addInitScript(() => {
    let count = 0;
    for (const target of [Window.prototype, Document.prototype, EventTarget.prototype]) {
      const { addEventListener: add, removeEventListener: remove } = target;
      if (!Object.hasOwn(target, 'addEventListener')) continue;
      target.addEventListener = function (type: string, ...rest: [never]) {
        if (this === window || this === document) count += 1;
        add.call(this, type, ...rest);
      };
      target.removeEventListener = function (type: string, ...rest: [never]) {
        if (this === window || this === document) count -= 1;
        remove.call(this, type, ...rest);
      };
    }
    Object.defineProperty(window, 'listeners', { get: () => count });
  });
  await openStory(page);
  const counts = await page.evaluate(async () => {
    const read = () => (window as unknown as { listeners: number }).listeners;
    const scenes = [
      ...document.querySelectorAll<HTMLElement & { started: Promise<void> }>('mtm-scene'),
    ];
    const seen = [read()];
    for (let visit = 0; visit < 10; visit += 1) {
      const homes = scenes.map((scene) => [scene, scene.parentNode!, scene.nextSibling] as const);
      for (const scene of scenes) scene.remove();
      for (const [scene, parent, next] of homes.toReversed()) parent.insertBefore(scene, next);
      await Promise.all(scenes.map((scene) => scene.started));
      seen.push(read());
    }
    return seen;
  });
  expect(new Set(counts)).toEqual(new Set([counts[0]]));
  expect(counts[0]).toBeGreaterThan(3);
});

test(
  'geometry and figures agree all the way down and up again',
  { tag: '@both' },
  async ({ page }) => {
    await openStory(page);
    const whole = await pageHeight(page);
    // No two stops of one kind: a stride that shares no factor with a screen.
    const sights = await agree(page, range(0, whole, whole / 97));
    await agree(page, range(whole, 0, -whole / 23));
    expect(new Set(sights.map(({ there }) => JSON.stringify(there))).size).toBeGreaterThan(20);
  },
);

test('a browser is asked to watch few things, whatever the length of the story', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const Own = window.IntersectionObserver;
    const watched = new Map<IntersectionObserver, Set<Element>>();
    const of = (one: IntersectionObserver) => {
      const elements = watched.get(one) ?? new Set();
      watched.set(one, elements);
      return elements;
    };
    window.IntersectionObserver = class extends Own {
      override observe(element: Element) {
        of(this).add(element);
        super.observe(element);
      }
      override unobserve(element: Element) {
        of(this).delete(element);
        super.unobserve(element);
      }
      override disconnect() {
        watched.delete(this);
        super.disconnect();
      }
    };
    Object.assign(window, {
      watched: () => [...watched.values()].reduce((sum, { size }) => sum + size, 0),
    });
  });
  await openStory(page);
  const count = () => page.evaluate(() => (window as unknown as { watched(): number }).watched());
  for (const step of ['crowd.1', 'list.4', 'gap.4', 'work.7']) {
    await readStep(page, step);
    // Each is asked after at every frame in which anything moves; the story has over a thousand parts.
    expect(await count()).toBeLessThanOrEqual(120);
  }
});

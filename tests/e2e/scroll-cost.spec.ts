import { expect, test } from '@playwright/test';
import { agree, openStory, pageHeight, readStep, scrollTo } from './story.ts';

/** How often a page is laid out at most while a screen goes by: some twenty frames, with a picture on its way in a few of them. */
const LAID_OUT = 8;

test('a scroll asks where the scenes near the window are, and no others', async ({ page }) => {
  await openStory(page);
  await readStep(page, 'list.4');
  const asked = await page.evaluate(async () => {
    const scenes = new Set<string | undefined>();
    const measure = Element.prototype.getBoundingClientRect;
    Element.prototype.getBoundingClientRect = function () {
      scenes.add(this.closest<HTMLElement>('[data-scene]')?.dataset.scene);
      return measure.call(this);
    };
    for (let n = 0; n < 20; n += 1) {
      window.scrollBy({ top: 10, behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    Element.prototype.getBoundingClientRect = measure;
    return [...scenes];
  });
  expect(asked).toContain('list');
  expect(asked.length).toBeLessThan(4);
});

test('a jump past scenes that were never near leaves each at its last step', async ({ page }) => {
  await openStory(page);
  await scrollTo(page, await pageHeight(page));
  await agree(page);
  await scrollTo(page, 0);
  await agree(page);
});

test('a scroll asks for one frame at a time, and seldom has the page laid out', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const own = window.requestAnimationFrame;
    const asked = { frames: 0 };
    window.requestAnimationFrame = (call) => {
      asked.frames += 1;
      return own(call);
    };
    Object.assign(window, { asked });
  });
  await openStory(page);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const laidOut = async () =>
    (await cdp.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'LayoutCount')!
      .value;
  const before = await laidOut();
  const { frames, asked, screens } = await page.evaluate(async () => {
    const { asked } = window as unknown as { asked: { frames: number } };
    const from = asked.frames;
    const screens = 8;
    let frames = 0;
    await new Promise<void>((there) => {
      const step = () => {
        frames += 1;
        window.scrollBy({ top: 60, behavior: 'instant' });
        if (window.scrollY > screens * window.innerHeight) there();
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    return { frames, asked: asked.frames - from - frames, screens };
  });
  // One for all scenes and all marks that move: twelve scenes asked for twelve.
  expect(asked / frames).toBeLessThan(1.2);
  // A picture that travels is laid out in the frames of its way; nothing else is.
  expect(((await laidOut()) - before) / screens).toBeLessThan(LAID_OUT);
});

test('one listener hears a scroll, however many scenes the page has', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: EventTarget[] = [];
    const own = EventTarget.prototype.addEventListener;
    EventTarget.prototype.addEventListener = function (type: string, ...rest: [never]) {
      if (type === 'scroll') heard.push(this);
      own.call(this, type, ...rest);
    };
    Object.assign(window, { heard });
  });
  await openStory(page, './?cut=whole');
  await readStep(page, 'list.4');
  await agree(page);
  const heard = () => (window as unknown as { heard: EventTarget[] }).heard.map(String);
  expect(await page.evaluate(heard)).toEqual(['[object Window]']);
});

test('a picture that a fling has left behind is drawn when one comes back, at its last step before it is seen', async ({
  page,
}) => {
  await openStory(page);
  const crowd = page.locator('[data-scene=crowd]');
  const figure = crowd.locator('figure');
  await expect(figure).toHaveAttribute('data-live', 'true');
  const last = await crowd.locator('[data-step]').last().getAttribute('data-step');
  const asked = await figure.evaluateHandle((element: HTMLElement) => {
    const asked: { travel: boolean; gone: boolean }[] = [];
    element.addEventListener('asked', ({ detail: { travel } }) => {
      asked.push({ travel, gone: element.getBoundingClientRect().bottom < 0 });
    });
    return asked;
  });
  const fling = (by: number, until: number) =>
    figure.evaluate(
      async (element, { by, until }) => {
        const away = () =>
          Math.sign(by) * (element.getBoundingClientRect().bottom - until * innerHeight) > 0;
        while (away()) {
          window.scrollBy({ top: by, behavior: 'instant' });
          await new Promise(requestAnimationFrame);
        }
      },
      { by, until },
    );
  await fling(300, -3);
  await expect(figure).toHaveAttribute('data-active-step', last!);
  await agree(page);
  expect(await asked.jsonValue()).toEqual([]);
  await fling(-8, -0.1);
  await expect.poll(() => asked.jsonValue()).toEqual([{ travel: false, gone: true }]);
  await agree(page);
});

test('the needle stands where the reader is, once a fling that it does not hold up is over @both', async ({
  page,
}) => {
  await openStory(page);
  const needle = page.locator('.needle');
  const moves = await needle.evaluateHandle((element) => {
    const moves: number[] = [];
    const note = () => moves.push(window.scrollY);
    new MutationObserver(note).observe(element, { attributeFilter: ['style'] });
    return moves;
  });
  const { from, to } = await page.evaluate(async () => {
    const from = window.scrollY;
    for (let n = 0; n < 60; n += 1) {
      window.scrollBy({ top: window.innerHeight / 8, behavior: 'instant' });
      await new Promise(requestAnimationFrame);
    }
    return { from, to: window.scrollY };
  });
  /** How far along its tape the needle is drawn, and how far along the page one has come. */
  const places = () =>
    needle.evaluate((element) => {
      const { e, f } = new DOMMatrix(getComputedStyle(element).transform);
      const { innerHeight, scrollY } = window;
      const end = document.documentElement.scrollHeight - innerHeight;
      const length = Math.max(element.clientWidth, element.clientHeight);
      return { drawn: Math.max(e, f), come: (scrollY / end) * length };
    });
  await expect
    .poll(async () => {
      const { drawn, come } = await places();
      return Math.abs(drawn - come);
    })
    .toBeLessThan(5);
  expect((await places()).drawn).toBeGreaterThan(20);
  const inFlight = (await moves.jsonValue()).filter((at) => at > from && at < to);
  // Some frames pass before it is known for one.
  expect(inFlight.length).toBeLessThan(8);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the needle goes along with the scroll', async ({ page }) => {
    await page.goto('./');
    const left = async () => (await page.locator('.needle').boundingBox())!.x;
    expect(await left()).toBe(0);
    await page.locator('footer').scrollIntoViewIfNeeded();
    await expect.poll(left).toBeGreaterThan(380);
    expect(await left()).toBeLessThanOrEqual(408);
  });
});

test('what is far away is neither fetched nor drawn twice: a picture that lives when it is seen has no still', async ({
  page,
}) => {
  const stills = new Set<string>();
  page.on('request', (request) => {
    if (request.url().includes('/stills/list.')) stills.add(request.url());
  });
  await openStory(page);
  // A screen before it, it comes to life; who jumps to it on a slow line sees the still until then.
  await page.evaluate(() => {
    const { top } = document.querySelector('[data-scene=list]')!.getBoundingClientRect();
    window.scrollBy({ top: top - 1.9 * window.innerHeight, behavior: 'instant' });
  });
  await expect(page.locator('[data-scene=list] figure')).toHaveAttribute('data-live', 'true');
  await readStep(page, 'list.4');
  await agree(page);
  expect([...stills]).toEqual([]);
});

test('what a fling passes is not drawn and not fetched, and the picture at which it ends is', async ({
  page,
}) => {
  await openStory(page);
  await page.evaluate(() => {
    Object.assign(window, { drawn: [] });
    document.addEventListener(
      'asked',
      ({ target }) => {
        const { scene } = (target as HTMLElement).closest<HTMLElement>('[data-scene]')!.dataset;
        (window as unknown as { drawn: unknown[] }).drawn.push(scene);
      },
      true,
    );
  });
  const passed = await page.evaluate(async () => {
    const scenes = [...document.querySelectorAll<HTMLElement>('[data-scene]')];
    // What is near at first may still be on its way to life.
    const far = scenes.filter(
      (scene) => scene.getBoundingClientRect().top > 2.5 * window.innerHeight,
    );
    const end = scenes.at(-3)!.getBoundingClientRect().bottom + window.scrollY - window.innerHeight;
    // As far as time has gone, however late a frame is.
    await new Promise<void>((there) => {
      const began = performance.now();
      const step = (now: number) => {
        const top = Math.min(end, (now - began) * 0.006 * window.innerHeight);
        window.scrollTo({ top, behavior: 'instant' });
        if (top === end) there();
        else requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
    });
    const { drawn } = window as unknown as { drawn: string[] };
    return {
      far: far.length > 0,
      drawn: far.filter(({ dataset }) => drawn.includes(dataset.scene!)).length,
      came: far.filter((scene) => scene.querySelector('figure[data-live]')).length,
    };
  });
  expect(passed).toEqual({ far: true, drawn: 0, came: 0 });
  await agree(page);
  // The one after it may be near, and live as well.
  const seen = page.locator('[data-scene]').nth(-3).locator('figure[data-live][data-state]');
  await expect(seen).toBeInViewport();
  await agree(page);
});

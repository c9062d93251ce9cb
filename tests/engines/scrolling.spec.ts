import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { click } from './hand.ts';
import { agree, frames, live, openStory, picture, readStep, scrollTo, stepIds } from './story.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

const height = (tab: Tab) => tab.run(() => document.documentElement.scrollHeight);
const place = (tab: Tab) => tab.run(() => Math.round(scrollY));

test('every scene is alive at every step, from above as from below, and shows its marks', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  const steps = await stepIds(tab);
  for (const step of steps) {
    await readStep(tab, step);
    await agree(tab);
  }
  // The pictures of some steps of each scene, as one comes to them from below, and again from above.
  const some = steps.filter((step) => /[25]$/.test(step));
  const below = new Map<string, string>();
  for (const step of some.toReversed()) {
    await readStep(tab, step);
    await agree(tab);
    below.set(step, await picture(tab, step));
  }
  expect(new Set(below.values()).size).toBe(some.length);
  for (const step of some) {
    await readStep(tab, step);
    expect(await picture(tab, step), step).toBe(below.get(step));
  }
});

test('End, Home, a jump from the contents, a deep link, a reload and Back show the step that is there', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await tab.press('End');
  await until(tab, () => scrollY > 1000);
  await agree(tab);
  await tab.press('Home');
  await until(tab, () => scrollY === 0);
  await agree(tab);
  await tab.run(() => {
    document.querySelector<HTMLDetailsElement>('.contents details')!.open = true;
  });
  await click(tab, '.contents a', 3);
  await until(tab, () => scrollY > 1000);
  await agree(tab);

  await openStory(tab, site, '?job=53-3032#list.4');
  await picture(tab, 'list.4');
  await agree(tab);
  const [length, address] = await tab.run(() => [history.length, location.href]);
  await readStep(tab, 'list.6');
  expect(await tab.run(() => [history.length, location.href])).toEqual([length, address]);
  const before = await picture(tab, 'list.6');
  // To the step that was read, not to the one that the address names.
  await tab.reload();
  await live(tab);
  expect(await picture(tab, 'list.6')).toBe(before);
  await agree(tab);

  // Once the page has answered: one that is left first may never do so.
  await tab.run((to) => {
    setTimeout(() => {
      location.assign(to);
    });
  }, `${site}data/`);
  await until(tab, () => location.pathname === '/data/' && document.readyState === 'complete');
  await tab.back();
  await until(tab, () => location.pathname === '/');
  await live(tab);
  expect(await picture(tab, 'list.6')).toBe(before);
  await agree(tab);
});

test('a window that changes its height leaves no line stale, and an address bar moves nothing', async ({
  tab,
  site,
}) => {
  // Here no scene takes turns: its picture stays.
  await tab.resize(1350, 940);
  await openStory(tab, site);
  await readStep(tab, 'services.3');
  await scrollTo(tab, (await place(tab)) + 120);
  const look = () =>
    tab.run(() => {
      const figure = document.querySelector<HTMLElement>('[data-scene=services] figure')!;
      const { top, height: high } = figure.getBoundingClientRect();
      return { top: Math.round(top), high: Math.round(high), step: figure.dataset.activeStep };
    });
  const before = await look();
  expect(before.top).toBe(0);
  for (const bar of [-56, 0]) {
    await tab.resize(1350, 940 + bar);
    await frames(tab);
    expect(await look()).toEqual(before);
  }
  await tab.resize(1350, 620);
  const whole = await height(tab);
  for (let y = 0; y < whole; y += whole / 41) {
    await scrollTo(tab, y);
    await agree(tab);
  }
});

test('nothing that holds a picture scrolls or clips', async ({ tab, site }) => {
  await openStory(tab, site);
  expect(
    await tab.run(() =>
      [...document.querySelectorAll('[data-scene] figure')].flatMap((figure) => {
        const holding = [];
        for (let at = figure.parentElement; at && at !== document.body; at = at.parentElement)
          if (!/visible|clip/.test(getComputedStyle(at).overflow)) holding.push(at.tagName);
        return holding;
      }),
    ),
  ).toEqual([]);
});

test('a fast scroll asks for no more frames than there are, and measures one scene in each', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  const asked = await tab.run(async () => {
    const [own, measure] = [window.requestAnimationFrame, Element.prototype.getBoundingClientRect];
    const count = { frames: 0, callbacks: 0, measured: 0 };
    window.requestAnimationFrame = (call) => {
      count.callbacks += 1;
      return own(call);
    };
    Element.prototype.getBoundingClientRect = function () {
      if (this.matches('[data-step]')) count.measured += 1;
      return measure.call(this);
    };
    const most = Math.max(
      ...[...document.querySelectorAll('[data-scene]')].map(
        (scene) => scene.querySelectorAll('[data-step]').length,
      ),
    );
    for (; count.frames < 100; count.frames += 1) {
      scrollBy({ top: 60, behavior: 'instant' });
      await new Promise((resolve) => own(resolve));
    }
    window.requestAnimationFrame = own;
    Element.prototype.getBoundingClientRect = measure;
    return { ...count, most };
  });
  // One for the page, and one for a picture whose dots travel.
  expect(asked.callbacks).toBeLessThanOrEqual(2 * asked.frames);
  expect(asked.measured).toBeLessThanOrEqual(asked.most * asked.frames);
});

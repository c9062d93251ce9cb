import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { fill, focus, middle } from './hand.ts';
import { openStory, picture, readStep } from './story.ts';
import type { Tab } from './tab.ts';
import { until } from './until.ts';

const SPEED = '[data-scene=ahead] [data-param=speed]';
const BENCH = '#workbench [data-param=speed]';

/** Waits until a lever stands at a value, and is at hand. */
const stands = (tab: Tab, selector: string, value: string) =>
  until(
    tab,
    (css, wanted) => document.querySelector<HTMLInputElement>(css)?.value === wanted,
    selector,
    value,
  );

test('a lever by key, by drag and by typing moves the picture and its numbers', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await readStep(tab, 'ahead.4');
  const pictures = [await picture(tab, 'ahead.4')];
  await focus(tab, SPEED);
  await tab.press('End');
  await stands(tab, SPEED, '3');
  pictures.push(await picture(tab, 'ahead.4', pictures.at(-1)));
  await until(tab, () => location.search.includes('speed=3'));

  const at = await middle(tab, SPEED);
  const half = await tab.run(
    (css) => document.querySelector(css)!.getBoundingClientRect().width / 2,
    SPEED,
  );
  await tab.drag({ x: at.x + half - 14, y: at.y }, { x: at.x - half / 2, y: at.y });
  await until(
    tab,
    (css) => Number(document.querySelector<HTMLInputElement>(css)!.value) < 1.4,
    SPEED,
  );
  pictures.push(await picture(tab, 'ahead.4', pictures.at(-1)));

  await fill(tab, '[data-scene=ahead] .typed input', '2.2');
  await tab.press('Enter');
  await stands(tab, SPEED, '2.2');
  pictures.push(await picture(tab, 'ahead.4', pictures.at(-1)));
  expect(new Set(pictures).size).toBe(4);
  // What is heard is words, each apart from the next.
  await until(tab, () => document.querySelector('[data-scene=ahead] [role=status]')!.textContent);
  expect(
    await tab.run(() => document.querySelector('[data-scene=ahead] [role=status]')!.textContent),
  ).not.toMatch(/\d[A-Za-z]/);
});

test('300 moves of a lever write the address a few times, and the last of them', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await readStep(tab, 'ahead.4');
  await focus(tab, SPEED);
  const written = await tab.run(async (css) => {
    let count = 0;
    const write = history.replaceState.bind(history);
    history.replaceState = (...args) => {
      count += 1;
      write(...args);
    };
    const range = document.querySelector<HTMLInputElement>(css)!;
    for (let move = 1; move <= 300; move += 1) {
      range.value = String(move / 100);
      range.dispatchEvent(new Event('input', { bubbles: true }));
      if (move % 10 === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    range.dispatchEvent(new Event('change', { bubbles: true }));
    const began = performance.now();
    while (!/speed=3(&|$)/.test(location.search) && performance.now() - began < 60_000)
      await new Promise((resolve) => requestAnimationFrame(resolve));
    return { count, search: location.search };
  }, SPEED);
  expect(written.search).toMatch(/speed=3(&|$)/);
  expect(written.count).toBeLessThan(10);
});

test('the workbench answers to keys, a drag and typing, with its band, and comes back from Reset', async ({
  tab,
  site,
}) => {
  await openStory(tab, site, '#workbench');
  await until(
    tab,
    () => document.querySelector<HTMLElement>('#workbench')?.dataset.live === 'true',
  );
  const told = () =>
    tab.run(() => document.querySelector<HTMLElement>('#workbench [data-outcome]')!.dataset.value!);
  const values = [await told()];
  await focus(tab, BENCH);
  await tab.press('End');
  await stands(tab, BENCH, '3');
  await until(
    tab,
    (was) =>
      document.querySelector<HTMLElement>('#workbench [data-outcome]')!.dataset.value !== was,
    values[0]!,
  );
  values.push(await told());
  await until(tab, () => /\d/.test(document.querySelector('#workbench .range')?.textContent ?? ''));
  await fill(tab, '#workbench .typed input', '0.5');
  await tab.press('Enter');
  await stands(tab, BENCH, '0.5');
  await until(
    tab,
    (was) =>
      document.querySelector<HTMLElement>('#workbench [data-outcome]')!.dataset.value !== was,
    values[1]!,
  );
  values.push(await told());
  expect(new Set(values).size).toBe(3);
});

import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { UNCHANGED, writePlan } from '../../src/state/lesson-plan.ts';
import { test } from './engine.ts';
import { click, focus } from './hand.ts';
import { saved } from './saved.ts';
import { until } from './until.ts';

const RETRAIN = '#workbench [data-param=retrain]';

test('an assignment keeps its lock, and its answer is one student of the class', async ({
  tab,
  site,
}) => {
  await tab.open(
    `${site}teach/assignment/?assignment=1&task=Look&lock=speed:1.95&begin=retrain:0&shows=unemployment`,
  );
  await until(tab, () => {
    const bench = document.querySelector<HTMLElement>('#workbench');
    bench?.scrollIntoView();
    return bench?.dataset.live === 'true';
  });
  expect(
    await tab.run(
      () => document.querySelector<HTMLInputElement>('#workbench [data-param=speed]')!.disabled,
    ),
  ).toBe(true);
  await focus(tab, RETRAIN);
  await tab.press('End');
  await until(tab, (css) => document.querySelector<HTMLInputElement>(css)!.value === '1', RETRAIN);
  const link = await until(
    tab,
    () =>
      [...document.querySelectorAll('input')].find(
        ({ value }) => value.includes('#') && value.includes('retrain=1'),
      )?.value,
  );
  await tab.open(`${site}teach/class/${link.slice(link.indexOf('#'))}`);
  await until(tab, () => document.querySelectorAll('mtm-class tbody tr').length === 1);
  // The model's first answer takes a while.
  await until(tab, () => document.querySelectorAll('mtm-class .stage path').length > 0);
});

test('a lesson is packed for a platform in the browser', async ({ tab, site }) => {
  await tab.open(`${site}teach/whose-job/`);
  await until(tab, () => {
    const element = document.querySelector('mtm-package');
    element?.scrollIntoView();
    return element?.matches(':defined') && element.querySelector('button');
  });
  const { name, bytes } = await saved(tab, () => click(tab, 'mtm-package button'));
  expect(name).toMatch(/\.zip$/);
  const files = unzipSync(bytes);
  expect(strFromU8(files['imsmanifest.xml']!)).toContain('<manifest');
  expect(Object.keys(files)).toContain('index.html');
});

test('a lesson that a teacher changed comes with its words and its parts, and leads back to what was typed', async ({
  tab,
  site,
}) => {
  const plan = writePlan({
    ...UNCHANGED,
    ...{ lesson: 'whose-job', mark: '', title: 'Ours', parts: [3, 1], quizless: true },
    ...{ questions: { 3: 'How high, and why?' }, levers: {} },
  });
  await tab.open(`${site}teach/whose-job/work/`);
  await until(tab, () => document.querySelector('mtm-work[data-live]'));
  await focus(tab, '.question textarea');
  await tab.press('6');
  await tab.run((text) => {
    location.hash = text;
  }, plan);
  await until(tab, () => document.querySelector('h1')!.textContent === 'Ours');
  const shown = await tab.run(() => {
    const part = document.querySelector<HTMLElement>('.part-of-lesson:not([hidden], [data-away])')!;
    return [part.dataset.turn, part.innerText.includes('How high, and why?')];
  });
  expect(shown).toEqual(['Turn the dial', true]);
  await click(tab, '[data-part=earlier] button');
  await until(tab, () =>
    document.querySelector('.question textarea')?.closest('mtm-work[data-live]'),
  );
  expect(await tab.run(() => document.querySelector('textarea')!.value)).toBe('6');
});

import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { click, fill, focus } from './hand.ts';
import { agree, openStory, picture, readStep } from './story.ts';
import { until } from './until.ts';

test('a job is found by everyday words, ringed in the pictures, and forgotten from them', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await readStep(tab, 'list.3');
  const before = await picture(tab, 'list.3');
  await fill(tab, 'input[data-job-search]', 'trucker');
  await until(tab, () => document.querySelector('mtm-job-search [role=option]'));
  await tab.press('ArrowDown', 'Enter');
  await until(tab, () => document.documentElement.dataset.job === '53-3032');
  await until(tab, () => location.search.includes('job=53-3032'));
  await readStep(tab, 'list.3');
  const ringed = await picture(tab, 'list.3', before);

  await click(tab, '[data-action=forget-job]');
  await until(tab, () => document.documentElement.dataset.job === undefined);
  await readStep(tab, 'list.3');
  expect(await picture(tab, 'list.3', ringed)).toBe(before);
});

test('the three readings keep the place, and the steps turn by button and by key', async ({
  tab,
  site,
}) => {
  await openStory(tab, site);
  await readStep(tab, 'list.4');
  const turn = (view: string) =>
    tab.run((name) => {
      document.querySelector<HTMLInputElement>(`mtm-views input[value=${name}]`)!.click();
    }, view);
  const step = (n: string) =>
    until(
      tab,
      (wanted) =>
        document.querySelector<HTMLElement>('[data-scene=list] figure')!.dataset.activeStep ===
        wanted,
      n,
    );
  const reading = (view: string) =>
    until(tab, (name) => document.documentElement.dataset.view === name, view);
  await turn('steps');
  await reading('steps');
  await step('4');
  await click(tab, '[data-scene=list] [data-action=next-step]');
  await step('5');
  await focus(tab, '[data-scene=list] figure');
  await tab.press('ArrowLeft');
  await step('4');
  await turn('page');
  await reading('page');
  const still = () =>
    until(tab, () => {
      const image = document.getElementById('list.4')!.querySelector<HTMLImageElement>('img')!;
      image.scrollIntoView();
      return image.complete && image.naturalWidth > 0;
    });
  await still();
  await readStep(tab, 'list.4');
  await turn('scroll');
  await reading('scroll');
  await agree(tab);
});

test('a guess is drawn and answered', async ({ tab, site }) => {
  await openStory(tab, site);
  await readStep(tab, 'list.1');
  await focus(tab, 'mtm-guess input[type=range]');
  await tab.press('ArrowRight');
  await until(tab, () =>
    /"guess":\d/.test(
      document.querySelector<HTMLElement>('[data-scene=list] figure')!.dataset.state!,
    ),
  );
  expect(
    await tab.run(() =>
      document.querySelector('mtm-guess input[type=range]')!.getAttribute('aria-valuetext'),
    ),
  ).toMatch(/\d/);
});

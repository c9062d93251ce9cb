import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { click, fill, focus } from './hand.ts';
import { until } from './until.ts';

test('the search finds an occupation, and a press leads to its page', async ({ tab, site }) => {
  await tab.open(`${site}about/`);
  await until(tab, () => document.documentElement.dataset.scripts !== undefined);
  await click(tab, '[data-search]');
  await until(tab, () => document.activeElement?.id === 'search-asked');
  await tab.type('registered nurse');
  await until(tab, () => document.querySelector('dialog[open] a[href*="29-1141"]'));
  await click(tab, 'dialog[open] a[href*="29-1141"]');
  await until(tab, () => location.pathname.endsWith('/jobs/29-1141-registered-nurses/'));
});

test('the rows of a table are found by words, and the address keeps them', async ({
  tab,
  site,
}) => {
  await tab.open(`${site}data/occupations/`);
  await fill(tab, '#rows-asked', 'registered nurses');
  await until(tab, () => document.querySelectorAll('.rows tbody tr').length === 1);
  await until(tab, () => location.search.includes('registered'));
});

test('the lever of an occupation draws the reader’s own line and says what comes of it', async ({
  tab,
  site,
}) => {
  await tab.open(`${site}jobs/29-1141-registered-nurses/`);
  const own = () =>
    [...document.querySelectorAll('.ahead figure svg text')]
      .map((text) => text.textContent)
      .filter((text) => text.endsWith('yours'));
  // Its lever comes once it is near.
  await until(tab, () => {
    document.querySelector('.ahead')!.scrollIntoView();
    return document.querySelector('mtm-own-speed [data-param=speed]');
  });
  await focus(tab, 'mtm-own-speed [data-param=speed]');
  await tab.press('End');
  await until(tab, () => location.search.includes('speed=3'));
  await until(tab, () =>
    document.querySelector('mtm-own-speed .readouts')!.textContent.includes('At your speed'),
  );
  expect(await tab.run(own)).toHaveLength(2);
});

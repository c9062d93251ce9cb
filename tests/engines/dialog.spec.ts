import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { click } from './hand.ts';
import { saved } from './saved.ts';
import { openStory, picture, readStep } from './story.ts';
import { until } from './until.ts';

test('every file of the dialog is saved, and is what it says it is', async ({ tab, site }) => {
  // Here the picture stays beside its words, and its button with it.
  await tab.resize(1350, 940);
  await openStory(tab, site, '?speed=1.95&v=1#gap.4');
  await readStep(tab, 'gap.4');
  await picture(tab, 'gap.4');
  await click(tab, '[data-chart=gap] [data-use]');
  await until(tab, () => document.querySelector('dialog[open]'));
  const press = (action: string) =>
    saved(tab, () => click(tab, `dialog [data-action="${action}"]`));

  const svg = await press('svg');
  expect(svg.name).toBe('made-to-measure-gap-4.svg');
  expect(svg.bytes.toString()).toContain('Speed of automation at 1.95');
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(svg.bytes.toString())!;
  for (const [action, scale] of [
    ['png', 1],
    ['png2', 2],
  ] as const) {
    const { bytes } = await press(action);
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect(bytes.readUInt32BE(16)).toBe(scale * Number(width));
    expect(bytes.readUInt32BE(20)).toBe(scale * Number(height));
    expect(bytes.length).toBeGreaterThan(10_000);
  }
  expect((await press('csv')).bytes.toString().trim().split('\r\n').length).toBeGreaterThan(2);
  expect((await press('alt')).bytes.toString().length).toBeGreaterThan(40);
  expect((await press('cite-ris')).bytes.toString()).toContain('speed=1.95');
  expect((await press('cite-bib')).bytes.toString()).toMatch(/^@/);
  expect((await press('html')).bytes.toString()).toContain('<figure');
});

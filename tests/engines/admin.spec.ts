import { expect } from '@playwright/test';
import { test } from './engine.ts';
import { until } from './until.ts';

test('the editor says where it cannot work with a folder', async ({ tab, site }) => {
  await tab.open(`${site}admin/`);
  await until(tab, () => document.querySelector('button'));
  const can = await tab.run(() => 'showDirectoryPicker' in window);
  const said = await tab.run(() => document.body.innerText);
  expect(/Chrome|Chromium|Edge/.test(said), said).toBe(!can);
  // Their editor asks for typefaces of theirs, which our policy refuses: that is no fault of ours.
  await tab.open(`${site}accessibility/`);
});

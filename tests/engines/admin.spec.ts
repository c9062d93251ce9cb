import { test } from './engine.ts';
import { until } from './until.ts';

test('the editor says where it cannot work with a folder', async ({ tab, site }) => {
  await tab.open(`${site}admin/`);
  // Its first button may be there before any of its words.
  await until(tab, () => {
    const said = document.body.innerText;
    const can = 'showDirectoryPicker' in window;
    return said.trim() && /Chrome|Chromium|Edge/.test(said) !== can;
  });
  // Their editor asks for typefaces of theirs, which our policy refuses: that is no fault of ours.
  await tab.open(`${site}accessibility/`);
});

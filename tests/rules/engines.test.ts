import { readFileSync } from 'node:fs';
import { parse } from 'acorn';
import { expect, it } from 'vitest';
import { ENGINES } from '../../src/content/ground/engines.ts';
import { builtinsIn, type Builtin } from './builtins.ts';
import { GUARDED } from './guarded.ts';

/** Folders whose code reaches readers. */
const SHIPPED = ['charts', 'model', 'state', 'scroll', 'scenes', 'embed'].map((at) => `src/${at}`);

it('the code that readers get uses nothing newer than their browsers, but what it can do without', () => {
  const used = builtinsIn(SHIPPED);
  expect(used.length).toBeGreaterThan(1000);
  const said = (some: Builtin[]) => [...new Set(some.map(({ where, path }) => `${where} ${path}`))];
  expect(said(used.filter(({ newer, path }) => newer && !(path in GUARDED)))).toEqual([]);
  const guarded = Object.keys(GUARDED).filter((path) => /^(api|javascript)\./.test(path));
  expect(guarded.filter((path) => !used.some((one) => one.path === path && one.newer))).toEqual([]);
  // A name that the data does not know could be anything.
  expect(said(used.filter(({ newer }) => newer === undefined))).toEqual([]);
});

it.each([
  ['src/state/first-view.js', 2017],
  ['src/state/embed-first-view.js', 2017],
  ['src/scenes/teach/package/charts.js', 2022],
  ['src/scenes/teach/package/first-press.js', 2022],
  ['src/scenes/teach/package/platform.js', 2022],
  ['src/scenes/teach/package/run.js', 2022],
  ['src/scenes/teach/package/tongues.js', 2022],
] as const)('%s, which readers get as it stands, is in the language of %i', (file, ecmaVersion) => {
  const read = () => parse(readFileSync(file, 'utf8'), { ecmaVersion });
  expect(read).not.toThrow();
});

it.each(['README.md', 'content/pages/accessibility.mdx'])('%s says what is supported', (file) => {
  const names = { safari: 'Safari', chrome: 'Chrome', firefox: 'Firefox ESR' };
  for (const [name, version] of Object.entries(ENGINES))
    expect(readFileSync(file, 'utf8')).toContain(`${names[name as keyof typeof names]} ${version}`);
});

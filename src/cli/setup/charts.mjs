/**
 * Writes the one list of the charts there are, from the files of their fixtures: what a page fetches must
 * be spelled out for its bundler, and a name for the compiler. Plain JavaScript, as `setup.mjs` is.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

/** Where the list is. */
export const LIST = 'src/charts/all.ts';

/** The names of all charts, in the order of the alphabet. */
export function chartsThereAre() {
  const files = readdirSync('src/charts/fixtures').filter((file) => file.endsWith('.ts'));
  return files.map((file) => file.slice(0, -'.ts'.length)).sort();
}

/**
 * The text of the list.
 * @param {string[]} names of the charts
 */
export function listOf(names) {
  const key = (/** @type {string} */ name) => (/^[a-z]\w*$/i.test(name) ? name : `'${name}'`);
  return [
    '// Written by src/cli/setup/charts.mjs, before every command: a line for each file of fixtures.',
    '/** Where each chart’s code is: fetched by a page when the reader comes near it. */',
    'export const CHARTS = {',
    ...names.map((name) => `  ${key(name)}: () => import('./${name}.ts'),`),
    '};',
    '',
  ].join('\n');
}

/** Writes the list anew where charts came or went. */
export function writeList() {
  const list = listOf(chartsThereAre());
  if (readFileSync(LIST, 'utf8') !== list) writeFileSync(LIST, list);
}

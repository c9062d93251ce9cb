import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { kindNames } from '../../src/charts/kinds.ts';
import { embedScripts } from '../../src/cli/bench/embeds.ts';
import { OTHER_CHARACTERS } from '../../src/content/ground/characters.ts';
import { withImports } from './built.ts';

/** What the first load may weigh, brotli, in bytes. */
const BUDGET = { all: 150_000, script: 45_000 };

const compressed = (path: string): number => {
  const file = readFileSync(path);
  return path.endsWith('.woff2') ? file.length : brotliCompressSync(file).length;
};
const sum = (paths: string[]) => paths.reduce((total, path) => total + compressed(path), 0);

const html = readFileSync('dist/index.html', 'utf8');
const files = readdirSync('dist/assets');

const named = [...html.matchAll(/"\/assets\/([^"]+\.js)"/g)].map(([, name]) => name!);
// The scenes that a reader is near before the first scroll.
const near = files.filter((name) => /^((crowd|services)\.|dot-worker-).*\.js$/.test(name));
const scripts = [...new Set([...named, ...near].flatMap((name) => [...withImports(name)]))].map(
  (name) => join('dist/assets', name),
);

it('the code of the first load, with the first two scenes, fits its budget', () => {
  expect(named.length).toBeGreaterThan(0);
  expect(near.length).toBe(3);
  expect(sum(scripts)).toBeLessThanOrEqual(BUDGET.script);
});

it('the first load names no kind of chart, of which none stands in it', () => {
  const there = files.filter((name) => kindNames.some((kind) => name.startsWith(`${kind}.`)));
  expect(there.length).toBe(kindNames.length);
  const code = scripts.map((path) => readFileSync(path, 'utf8')).join('');
  expect(there.filter((name) => code.includes(name))).toEqual([]);
});

it('the first load fits in all: page, scripts, typefaces, and the first two scenes', () => {
  const preloaded = [...html.matchAll(/href="\/(assets\/[^"]+\.woff2)"/g)].map(([, path]) =>
    join('dist', path!),
  );
  expect(preloaded.length).toBe(2);
  const scenes = ['crowd', 'services'].map((name) => `dist/charts/${name}.json`);
  const all = sum(['dist/index.html', 'dist/icon.svg', ...scripts, ...preloaded, ...scenes]);
  expect(all).toBeLessThanOrEqual(BUDGET.all);
});

it('the story is set in what the first typefaces have, so that the second are not fetched', () => {
  const words = html
    .replace(/<(script|style|template)\b[^]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/&#39;/g, "'");
  const others = Array.from(OTHER_CHARACTERS).filter((sign) => words.includes(sign));
  expect(others.join('')).toBe('');
});

it('what only some readers ask for comes later', () => {
  expect(html).not.toContain('data:application/json');
  expect(compressed('dist/data/jobs.json')).toBeLessThanOrEqual(40_000);
  expect(compressed('dist/data/model.json')).toBeLessThanOrEqual(30_000);
});

it.each([...embedScripts('dist')])(
  'the embed of %s fits, its typeface with it',
  (chart, script) => {
    expect(script).toBeLessThanOrEqual(chart === 'workbench' ? 35_000 : 28_000);
    const [typeface] = files.filter((name) => /^instrument-sans.*\.woff2$/.test(name));
    const page = readFileSync(join('dist/embed', chart, 'index.html'));
    const whole = brotliCompressSync(page).length + compressed(join('dist/assets', typeface!));
    expect(whole).toBeLessThanOrEqual(90_000);
  },
);

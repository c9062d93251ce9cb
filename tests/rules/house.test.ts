import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, it } from 'vitest';
import { sources } from './sources.ts';

const code = [...sources('src'), ...sources('tests')];
const src = code.filter(({ path }) => path.startsWith('src/'));

/** Files under `folder` whose code, comments left out, has `pattern`. */
const having = (pattern: RegExp, files = src) =>
  files
    .filter(({ text }) => pattern.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')))
    .map(({ path }) => path);
const inside = (folder: string) => src.filter(({ path }) => path.startsWith(`src/${folder}/`));

it('files stay small', () => {
  expect(src.filter(({ lines }) => lines > 250).map(({ path }) => path)).toEqual([]);
  const sizes = src.map(({ lines }) => lines).sort((a, b) => a - b);
  expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThanOrEqual(80);
});

it('file names are kebab-case, components PascalCase, and nothing is called utils', () => {
  const names = code.map(({ path }) => path).filter((path) => !/^src\/pages\//.test(path));
  const wrong = names.filter((path) =>
    path.endsWith('.astro')
      ? !/^[A-Z][A-Za-z]*\.astro$/.test(basename(path))
      : !/^[a-z0-9]+(-[a-z0-9]+)*(\.(test|spec|config|d))*\.(ts|js|mjs|css)$/.test(basename(path)),
  );
  expect(wrong).toEqual([]);
  expect(code.filter(({ path }) => /utils?\b|helpers?\b/.test(path))).toEqual([]);
});

it('charts are pure: no window, document, clock or chance', () => {
  const impure = /\b(window|document|navigator)\.|\bDate\b|\bMath\.random\b|\bperformance\b/;
  expect(having(impure, inside('charts'))).toEqual(['src/charts/static.ts']);
});

it('only state touches the address and the history', () => {
  const touching = having(/\b(location|history)\.(\w+)/);
  expect(touching.filter((path) => !path.startsWith('src/state/'))).toEqual([]);
});

it('only the scroller knows scrollama', () => {
  expect(having(/['"]scrollama['"]/)).toEqual(['src/scroll/scrollama-hints.ts']);
});

it('nothing asks d3 for colours or for labels, which readers do not get', () => {
  expect(
    having(/\b(tickFormat|interpolate(Rgb|Hsl|Lab|Hcl|Cubehelix))|['"]d3-(color|format)['"]/),
  ).toEqual(['src/content/ground/left-out.ts']);
});

it('elements are made, and listened to until something ends, in one way', () => {
  const live = [...inside('scenes'), ...inside('embed')];
  expect(having(/\bcreateElement(NS)?\(/, live).sort()).toEqual([
    // What goes into other documents than ours.
    'src/embed/web-component.ts',
    'src/scenes/dom/make.ts',
    'src/scenes/dom/shape.ts',
    'src/scenes/teach/package/charts.js',
    'src/scenes/teach/package/page.ts',
    'src/scenes/teach/package/run.js',
  ]);
  expect(having(/addEventListener\([^;]*\bsignal\b/, live)).toEqual(['src/scenes/dom/listener.ts']);
});

it('files are saved in one way', () => {
  expect(having(/\.download = /)).toEqual(['src/scenes/reader/save-file.ts']);
});

it('nothing is stored on the device but an answer, a lesson, a place, colours and the story, when a reader asks', () => {
  const storing = /\b(localStorage|sessionStorage|indexedDB|cookie|caches|serviceWorker)\b/;
  expect(having(storing).sort()).toEqual([
    // While one writes, and in no built page.
    'src/cli/build/live-page.ts',
    'src/scenes/elements.ts',
    'src/scenes/offline/keep-offline.ts',
    'src/scenes/offline/worker.ts',
    'src/state/first-look.js',
    'src/state/kept-answer.ts',
    'src/state/kept-place.ts',
    'src/state/kept-work.ts',
    'src/state/offer-place.js',
    'src/state/theme.ts',
  ]);
  const asking = (call: RegExp) => having(call, inside('scenes'));
  expect(asking(/\bkeepAnswer\(/)).toEqual(['src/scenes/reader/reply-element.ts']);
  expect(asking(/\bkeepWork\(/)).toEqual(['src/scenes/teach/work/work-element.ts']);
  expect(asking(/\bkeepPlace\(/)).toEqual(['src/scenes/reader/kept.ts']);
  expect(asking(/\.register\(/)).toEqual(['src/scenes/offline/keep-offline.ts']);
});

it('no sentence that a reader sees is written in code', () => {
  const files = [...inside('components'), ...inside('layouts'), ...inside('pages')];
  const markup = (text: string) =>
    text.replace(/^---[\s\S]*?^---/m, '').replace(/<(script|style)[\s\S]*?<\/\1>/g, '');
  const sentences = files
    .filter(({ path }) => path.endsWith('.astro'))
    .filter(({ text }) => />[^<>{}]*[A-Za-z]{2,}[^<>{}]*</.test(markup(text)))
    .map(({ path }) => path);
  expect(sentences).toEqual([]);
  const attribute = /\b(?:aria-label|title|alt|placeholder|aria-valuetext)="[^"{]*[a-z]{3}[^"]*"/;
  expect(having(attribute, files)).toEqual([]);
});

it('nothing is left to do in the code, and no address of this or that machine is in the project', () => {
  expect(
    having(
      /\b(TODO|FIXME|XXX|console\.(log|debug))\b/,
      src.filter(({ path }) => !path.startsWith('src/cli/')),
    ),
  ).toEqual([]);
  const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' })
    .split('\n')
    .filter(Boolean);
  const texts = tracked.filter((file) => !/\.(woff2|png|csv|svg)$/.test(file));
  // Below a lesson of the site there is one that only looks like it.
  const machine = new RegExp(
    [
      '(?<![\\w\\]}>.])/work' + '/',
      '/home' + '/',
      'registry\\.' + 'npmjs',
      '"resol' + 'ved":',
    ].join('|'),
  );
  expect(texts.filter((file) => machine.test(readFileSync(file, 'utf8')))).toEqual([]);
});

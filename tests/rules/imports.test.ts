import { readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { expect, it } from 'vitest';
import { importsOf, sources } from './sources.ts';

/**
 * Who may import what, as the README shows it. A folder stands for all in it, a file for itself; `*`
 * for any package. The longest entry that fits a file is the one that holds.
 */
const TABLE: Record<string, string[]> = {
  'src/model': ['src/model'],
  'src/charts': ['src/charts', 'd3-*', 'type src/model'],
  'src/charts/static.ts': ['src/charts', 'd3-*', 'linkedom'],
  'src/state': ['src/state', 'src/model', 'fflate'],
  'src/scroll': ['src/scroll', 'scrollama'],
  'src/scenes': [
    'src/scenes',
    'src/charts',
    'src/model',
    'src/state',
    'src/scroll',
    'src/styles',
    'd3-*',
    'minisearch',
    'fflate',
    'uqr',
    'workbox-*',
  ],
  'src/content/ground': ['src/content/ground', 'node:*', 'yaml', 'type zod'],
  'src/content/words': [
    'src/content/words',
    'src/content/ground',
    'type src/charts',
    'src/model',
    'type src/scenes',
    'astro:content',
    '@citation-js/*',
    'katex',
    'yaml',
    'zod',
    'node:*',
  ],
  'src/content/data': [
    'src/content/data',
    'src/content/words',
    'src/content/ground',
    'src/charts',
    'src/model',
    'csv-parse/*',
    'd3-array',
    'yaml',
    'zod',
    'node:*',
  ],
  'src/content/story': [
    'src/content/story',
    'src/content/data',
    'src/content/words',
    'src/content/ground',
    'src/charts',
    'src/model',
    'type src/state',
    'astro:content',
    'astro/loaders',
    'remark-*',
    'unified',
    'unist*',
    'mdast*',
    'vfile*',
    'zod',
    'node:*',
  ],
  'src/content/check': [
    'src/content/check',
    'src/content/story',
    'src/content/data',
    'src/content/words',
    'src/content/ground',
    'src/charts',
    'src/model',
    'astro:content',
    'unist*',
    'mdast*',
    'yaml',
    'zod',
    'node:*',
  ],
  'src/content/out': [
    'src/content/out',
    'src/content/story',
    'src/content/data',
    'src/content/words',
    'src/content/ground',
    'src/charts',
    'src/scenes/use/words.ts',
    'src/scenes/measured/words.ts',
    'src/scenes/search/place.ts',
    'esbuild',
    'linkedom',
    '@resvg/*',
    'fontkitten',
    'subset-font',
    'node:*',
  ],
  'src/embed': ['src/embed', 'src/scenes', 'src/charts', 'src/model', 'src/state', 'src/scroll'],
  'src/content.config.ts': ['src/content', 'astro:content', 'astro/*', 'yaml'],
  'src/components': [
    'src/components',
    'src/scenes',
    'src/charts',
    'src/model',
    'src/state',
    'src/content',
    'astro:content',
  ],
  'src/admin': ['src/admin', 'src/charts', 'src/content', 'src/styles', '@sveltia/cms', 'yaml'],
  'src/layouts': [
    'src/components',
    'src/layouts',
    'src/content',
    'src/state/first-look.js',
    'src/state/first-view.js',
    'src/styles',
  ],
  'src/pages': [
    'src/admin',
    'src/components',
    'src/layouts',
    'src/charts',
    'src/content',
    'src/scenes',
    'src/state/embed-first-view.js',
    'src/state/lost-place.ts',
    'src/styles',
    'astro:*',
    'astro',
    'astro/*',
    '@astrojs/*',
    'yaml',
    'node:*',
  ],
  'src/cli': ['src/cli', 'src/model', 'src/content', 'src/charts', 'src/styles', 'node:*', '*'],
};

const all = sources('src').filter(({ path }) => !path.endsWith('.css') && path !== 'src/env.d.ts');
const ruleOf = (path: string) =>
  Object.keys(TABLE)
    .filter((key) => path === key || path.startsWith(`${key}/`))
    .sort((a, b) => b.length - a.length)[0];

const resolved = (path: string, from: string) =>
  from.startsWith('.') ? posix.normalize(posix.join(posix.dirname(path), from)) : from;

/** `type src/model` lets types in and nothing else. */
const fits = (target: string, allowed: string, isType: boolean): boolean =>
  allowed.startsWith('type ')
    ? isType && fits(target, allowed.slice(5), isType)
    : allowed === '*'
      ? !target.startsWith('src/')
      : allowed.endsWith('*')
        ? target.startsWith(allowed.slice(0, -1))
        : target === allowed || target.startsWith(`${allowed}/`);

it('every file imports only what its folder may', () => {
  const broken = all.flatMap((source) => {
    const rule = ruleOf(source.path);
    if (!rule) return [`${source.path} is in no row of the table`];
    return importsOf(source)
      .map(({ from, isType }) => ({ target: resolved(source.path, from), isType }))
      .filter(
        ({ target, isType }) => !TABLE[rule]!.some((allowed) => fits(target, allowed, isType)),
      )
      .map(({ target }) => `${source.path} imports ${target}`);
  });
  expect(broken).toEqual([]);
});

it('nothing the reader runs imports the static renderer or a build tool', () => {
  const broken = all
    .filter(({ path }) => /^src\/(scenes|scroll|state|model)\//.test(path))
    .flatMap((source) =>
      importsOf(source)
        .map(({ from }) => resolved(source.path, from))
        .filter((target) => target === 'src/charts/static.ts' || target === 'linkedom')
        .map((target) => `${source.path} imports ${target}`),
    );
  expect(broken).toEqual([]);
});

it('nothing that a browser runs imports what Node alone has, not even to leave it unused', () => {
  const graph = new Map(all.map((source) => [source.path, importsOf(source)]));
  const reached = new Set<string>();
  const broken: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { from, isType } of graph.get(path) ?? []) {
      if (isType) continue;
      if (from.startsWith('node:')) broken.push([...trail, path, from].join(' → '));
      else walk(resolved(path, from), [...trail, path]);
    }
  };
  for (const path of graph.keys())
    if (/^src\/(admin|embed|scenes|scroll|state)\//.test(path)) walk(path, []);
  expect(reached.size).toBeGreaterThan(200);
  expect(broken).toEqual([]);
});

it('no import goes round in a circle', () => {
  const graph = new Map(
    all.map((source) => [
      source.path,
      importsOf(source).map(({ from }) => resolved(source.path, from)),
    ]),
  );
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (path: string, trail: string[]): void => {
    if (trail.includes(path)) circles.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
    else if (!done.has(path)) {
      for (const next of graph.get(path) ?? []) walk(next, [...trail, path]);
      done.add(path);
    }
  };
  for (const path of graph.keys()) walk(path, []);
  expect(circles).toEqual([]);
});

it('every package that is imported is named in package.json', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const packages = [...all, ...sources('tests')].flatMap((source) =>
    importsOf(source)
      .map(({ from }) => from)
      .filter((from) => !/^(\.|\/|node:|astro:)/.test(from))
      .map((from) => from.split('/', from.startsWith('@') ? 2 : 1).join('/')),
  );
  const named = (name: string) => name in devDependencies || `@types/${name}` in devDependencies;
  expect([...new Set(packages)].filter((name) => !named(name))).toEqual([]);
});

/** Each row as a reader sees it: whatever a folder holds may import what else it holds. */
const rows = Object.entries(TABLE).map(([folder, allowed]) => {
  const names = allowed
    .filter((name) => name !== folder)
    .map((name) => {
      if (name === '*') return 'any package';
      return name.startsWith('type ') ? `types of \`${name.slice(5)}\`` : `\`${name}\``;
    });
  return `| \`${folder}\` | ${names.join(', ') || 'nothing else'} |`;
});

it('the table of the README is this one', () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, table] = /<!-- imports -->\n\n([^]*?)\n\n<!-- \/imports -->/.exec(readme) ?? [];
  expect(table).toBe(['| Folder | may import |', '|---|---|', ...rows].join('\n'));
});

it('each package has its reason in CONTRIBUTING', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    devDependencies: object;
  };
  const [, list] = readFileSync('CONTRIBUTING.md', 'utf8').split('\n| Package | for |\n');
  const packages = [...list!.matchAll(/^\| `(.+?)` \| .+ \|$/gm)].map(([, name]) => name);
  expect(packages).toEqual(Object.keys(devDependencies));
});

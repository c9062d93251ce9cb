import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join, posix, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build } from 'esbuild';
import { SCRIPT_TARGET } from '../../content/ground/engines.ts';
import { SIZES } from '../../content/out/offline-sizes.ts';

/** The story, and the pages that its claims, sources and numbers lead to. */
const PAGES = ['', 'claims/', 'sources/', 'model/'];

const WORKER = 'offline.js';

/** What is kept as it is come by, or with the whole story; the rest a page needs to be itself. */
const PICTURE = /\.(svg|png)$/;

/** The files that a service worker may keep, by their paths in the built site. */
interface Kept {
  shell: string[];
  pictures: string[];
}

/** Writes `/offline.js`, the worker of those who ask for one, and into the story how much it keeps. */
export function offlineWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-worker',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = posix.join('/', config.base, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const folder = fileURLToPath(dir);
        writeSizes(folder, keptFiles(folder));
        await writeWorker(folder, base);
      },
    },
  };
}

/**
 * Writes the worker of a built site, which names each file with what it holds.
 * @param base the path the site was built for, with a slash at both ends
 */
export async function writeWorker(folder: string, base: string): Promise<void> {
  const { shell, pictures } = keptFiles(folder);
  const named = (file: string) => [
    base + file.replace(/index\.html$/, ''),
    createHash('sha256')
      .update(readFileSync(join(folder, file)))
      .digest('base64'),
  ];
  await build({
    entryPoints: ['src/scenes/offline/worker.ts'],
    outfile: join(folder, WORKER),
    bundle: true,
    minify: true,
    target: SCRIPT_TARGET,
    format: 'iife',
    define: {
      FILES: JSON.stringify({ shell: shell.map(named), pictures: pictures.map(named) }),
      'import.meta.env.BASE_URL': JSON.stringify(base),
      'process.env.NODE_ENV': '"production"',
    },
  });
}

/** The story's pages, and whatever they or their files name in turn, but by a link that is followed. */
export function keptFiles(folder: string): Kept {
  const files = new Set(
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) =>
      file.replaceAll(sep, '/'),
    ),
  );
  const kept = new Set<string>();
  const follow = (file: string): void => {
    if (kept.has(file) || file === WORKER) return;
    kept.add(file);
    if (/\.(html|js|css|webmanifest)$/.test(file))
      named(readFileSync(join(folder, file), 'utf8'), files).forEach(follow);
  };
  PAGES.map((page) => `${page}index.html`).forEach(follow);
  const all = [...kept].sort();
  return {
    shell: all.filter((file) => !PICTURE.test(file)),
    pictures: all.filter((file) => PICTURE.test(file)),
  };
}

/** What is for others, and what one must press to have. */
const NOT_FETCHED = /<(a|meta)\b[^>]*>|<script type="application\/ld\+json">[^]*?<\/script>/g;

/** The files that a text names: by their path, below whatever the site is built for, or by their name as an asset. */
function named(text: string, files: ReadonlySet<string>): string[] {
  const names = text
    .replace(NOT_FETCHED, '')
    .match(/[\w./-]+\.(js|css|woff2|json|svg|png|webmanifest)\b/g);
  return [...new Set(names)].flatMap((name) => {
    const parts = name.split('/').filter((part) => !/^\.*$/.test(part));
    const paths = [`assets/${parts.at(-1)!}`, ...parts.map((_, n) => parts.slice(n).join('/'))];
    return paths.find((path) => files.has(path)) ?? [];
  });
}

/** Says in the story how many megabytes a device keeps, as they lie there. */
function writeSizes(folder: string, { shell, pictures }: Kept): void {
  const bytes = (paths: string[]) =>
    paths.reduce((sum, path) => sum + statSync(join(folder, path)).size, 0);
  const megabytes = (paths: string[]) => (bytes(paths) / 1e6).toFixed(1);
  const story = join(folder, 'index.html');
  const text = readFileSync(story, 'utf8')
    .replace(SIZES.read, megabytes(shell))
    .replace(SIZES.whole, megabytes([...shell, ...pictures]));
  writeFileSync(story, text);
}

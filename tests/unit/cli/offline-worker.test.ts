import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { keptFiles } from '../../../src/cli/build/offline-worker.ts';

/** A built site of these files. */
function built(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

const PAGES = { 'claims/index.html': '', 'sources/index.html': '', 'model/index.html': '' };

it.each(['/', '/sub/'])('what a page at %s needs is kept, through whatever names it', (base) => {
  const folder = built({
    ...PAGES,
    'index.html': `<script src="${base}assets/page.a1.js"></script><i data-source="${base}charts/gap.json"></i>
      <style>@font-face{src:url(${base}assets/sans.b2.woff2)}</style><img src="${base}stills/gap.1.svg">`,
    'assets/page.a1.js': 'import("./later.c3.js");fetch(base+"use.json")',
    'assets/later.c3.js': 'new Worker(new URL("worker-d4.js",import.meta.url))',
    'assets/worker-d4.js': '',
    'assets/sans.b2.woff2': '',
    'assets/elsewhere.e5.js': '',
    'charts/gap.json': '{}',
    'charts/list.json': '{}',
    'use.json': '{}',
    'stills/gap.1.svg': '<svg/>',
    'stills/list.1.svg': '<svg/>',
  });
  expect(keptFiles(folder)).toEqual({
    shell: [
      'assets/later.c3.js',
      'assets/page.a1.js',
      'assets/sans.b2.woff2',
      'assets/worker-d4.js',
      'charts/gap.json',
      'claims/index.html',
      'index.html',
      'model/index.html',
      'sources/index.html',
      'use.json',
    ],
    pictures: ['stills/gap.1.svg'],
  });
});

it('what only a press or another site fetches is not kept, nor the worker itself', () => {
  const folder = built({
    ...PAGES,
    'index.html': `<a href="/references.json">all</a><meta property="og:image" content="/share/story.png">
      <script type="application/ld+json">{"image":"/share/story.png"}</script><i data-w="/offline.js"></i>`,
    'references.json': '{}',
    'share/story.png': '',
    'offline.js': '',
  });
  expect(keptFiles(folder)).toEqual({
    shell: ['claims/index.html', 'index.html', 'model/index.html', 'sources/index.html'],
    pictures: [],
  });
});

import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../src/cli/build/offline-worker.ts';
import { listen, siteServer } from '../../src/cli/serve/site-server.ts';

/** A host of the site, whose line can be cut, and on which another release can be put. */
export interface Host {
  /** Where the story is. */
  root: string;
  /** Every path that was asked for so far. */
  asked: string[];
  put(folder: string): void;
  cut(): Promise<void>;
  mend(): Promise<void>;
}

/** Puts a built site on a host of its own. */
export async function host(folder: string, base = '/'): Promise<Host> {
  let site = siteServer(folder, base);
  let server: Server;
  const asked: string[] = [];
  const open = (port: number) => {
    server = createServer((request, response) => {
      asked.push(request.url!);
      // What is there without a line is there because it was kept, not by a browser's own choice.
      response.setHeader('Cache-Control', 'no-store');
      site.emit('request', request, response);
    });
    return listen(server, port);
  };
  const port = await open(0);
  return {
    root: `http://localhost:${port}${base}`,
    asked,
    put(next) {
      site = siteServer(next, base);
    },
    cut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
    async mend() {
      await open(port);
    },
  };
}

/** What the other release says, where this one says something else. */
export const NEXT = {
  deck: 'The next edition of the story.',
  use: 'Carry this chart off',
  /** The step whose still picture is another. */
  redrawn: 'list.2',
};

/** What of a site no test of releases looks at. */
const ASIDE = /^dist[^/]*\/(jobs|admin|teach|v)$/;

/**
 * Makes of a built site the one that may come after it: every script has another name, and the page and
 * the words of a dialog have other words. Resolves with its folder, which is temporary.
 */
export async function nextRelease(folder: string): Promise<string> {
  const next = mkdtempSync(join(tmpdir(), 'next-release-'));
  cpSync(folder, next, { recursive: true, filter: (path) => !ASIDE.test(path) });
  const assets = join(next, 'assets');
  const scripts = new Map(
    readdirSync(assets)
      .filter((name) => name.endsWith('.js'))
      .map((name) => [name, name.replace(/\.js$/, 'x.js')]),
  );
  for (const [old, name] of scripts) renameSync(join(assets, old), join(assets, name));
  const rewrite = (file: string, write: (text: string) => string) => {
    writeFileSync(join(next, file), write(readFileSync(join(next, file), 'utf8')));
  };
  const renamed = (text: string) =>
    text.replace(/[\w.-]+\.js\b/g, (name) => scripts.get(name) ?? name);
  for (const name of scripts.values()) rewrite(join('assets', name), renamed);
  for (const page of ['', 'claims', 'sources', 'model'])
    rewrite(join(page, 'index.html'), (text) =>
      renamed(text).replace(/(<p class="deck"[^>]*>)[^<]*/, `$1${NEXT.deck}`),
    );
  rewrite('use.json', (text) => text.replace('Use “{title}”', NEXT.use));
  rewrite(`stills/${NEXT.redrawn}.svg`, (text) => `${text}<!-- drawn anew -->`);
  await writeWorker(next, '/');
  return next;
}

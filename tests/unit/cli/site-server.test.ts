import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listen, siteServer } from '../../../src/cli/serve/site-server.ts';

it('a frame without an origin may have its typeface, from our server and from a host', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'sans.woff2'), 'a typeface');
  const server = siteServer(folder);
  const port = await listen(server, 0);
  const { headers } = await fetch(`http://localhost:${port}/sans.woff2`);
  server.close();
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(readFileSync('public/_headers', 'utf8')).toMatch(
    /^\/\*\n(?: {2}.*\n)*? {2}Access-Control-Allow-Origin: \*$/m,
  );
});

it('a page of others that lacks a file, and a page to say so, is served all the same', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, 'index.html'), 'a page');
  const server = siteServer(folder);
  const port = await listen(server, 0);
  const { status } = await fetch(`http://localhost:${port}/icon.png`);
  const page = await fetch(`http://localhost:${port}/`);
  server.close();
  expect([status, await page.text()]).toEqual([404, 'a page']);
});

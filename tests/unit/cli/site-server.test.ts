import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { listen, siteServer } from '../../../src/cli/serve/site-server.ts';

/** Serves a folder of one file, as long as something is asked of it. */
async function served<Answer>(
  [name, content]: [string, string],
  ask: (url: string) => Promise<Answer>,
): Promise<Answer> {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  writeFileSync(join(folder, name), content);
  const server = siteServer(folder);
  const answer = await ask(`http://localhost:${await listen(server, 0)}`);
  server.close();
  return answer;
}

it('a frame without an origin may have its typeface, from our server and from a host', async () => {
  const { headers } = await served(['sans.woff2', 'a typeface'], (url) =>
    fetch(`${url}/sans.woff2`),
  );
  expect(headers.get('access-control-allow-origin')).toBe('*');
  expect(readFileSync('public/_headers', 'utf8')).toMatch(
    /^\/\*\n(?: {2}.*\n)*? {2}Access-Control-Allow-Origin: \*$/m,
  );
});

it('a page of others that lacks a file, and a page to say so, is served all the same', async () => {
  const answers = await served(['index.html', 'a page'], async (url) => {
    const { status } = await fetch(`${url}/icon.png`);
    return [status, await (await fetch(`${url}/`)).text()];
  });
  expect(answers).toEqual([404, 'a page']);
});

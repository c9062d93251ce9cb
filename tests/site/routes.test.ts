import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { routes } from '../../src/content/story/routes.ts';

/** What no text leads to: parts of pages, the page for addresses that are not there, and what hosts read. */
const PARTS =
  /^\/(?:assets|icons|offline\.js|gallery\/.+|admin\/tables|(?:[\w-]+\/)?stills|[\w-]{2,5}\/charts|v\/|404\.html|_headers|sitemap)/;

it('the doctor knows every address of the built site, and none besides', () => {
  const files = readdirSync('dist', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      `${parentPath.replaceAll('\\', '/')}/${name}`.slice('dist'.length),
    );
  const built = files.map((file) => file.replace(/index\.html$/, ''));
  expect(routes('content')).toEqual(built.filter((path) => !PARTS.test(path)).sort());
});

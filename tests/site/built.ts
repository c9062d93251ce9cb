import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** A page of a built site. */
export interface BuiltPage {
  /** From the folder of the site, with slashes around: `/data/`. */
  path: string;
  document: Document;
}

/** Parts of others’ pages, in whatever language, files to carry away and the editor: they have no place in a search. */
const PARTS = /^(?:\/\w{2,3}(?:-\w+)?)?\/(embed|charts|admin|v)\//;

/** All pages of a built site, the one for addresses that are not there among them, and none that leads on to another. */
export function pagesOf(folder: string): BuiltPage[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => ({ file, path: `/${file.replaceAll('\\', '/').replace(/index\.html$/, '')}` }))
    .filter(({ path }) => !PARTS.test(path))
    .map(({ file, path }) => ({ path, html: readFileSync(join(folder, file), 'utf8') }))
    .filter(({ html }) => !/<meta http-equiv="refresh"/.test(html))
    .map(({ path, html }) => ({ path, document: parseHTML(html).document }));
}

/** The charts that stand alone in frames on others’ pages; beside them is the page for one that there is not. */
export const embeds = (site = 'dist'): string[] =>
  readdirSync(join(site, 'embed'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);

/** A script and all that it imports at once; what it imports when it is needed is not among them. */
export function withImports(name: string, found = new Set<string>()): Set<string> {
  if (found.has(name)) return found;
  found.add(name);
  const code = readFileSync(join('dist/assets', name), 'utf8');
  for (const [, next] of code.matchAll(/(?:from|import)"\.\/([^"]+\.js)"/g))
    withImports(next!, found);
  return found;
}

/** What a page says under a name or a property in its head. */
export function said({ document }: BuiltPage, name: string): string | undefined {
  const found = document.querySelector(`meta[name="${name}"], meta[property="${name}"]`);
  return found?.getAttribute('content') ?? undefined;
}

/** The same words with every run of space as one, and none before a stop. */
export const even = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,;:)])/g, '')
    .trim();

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';

/** Where the policies go in `public/_headers`. */
const PLACE = '{policies}';

/** Writes the Content-Security-Policy of the built pages into the headers file that hosts read. */
export function headersFile(): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = (await readdir(dir, { recursive: true })).filter((file) =>
          file.endsWith('.html'),
        );
        const pages = await Promise.all(
          files.map(async (file) => ({
            file: file.replaceAll(sep, '/'),
            policy: policyOf(await readFile(new URL(file, dir), 'utf8')),
          })),
        );
        const headers = new URL('_headers', dir);
        const text = await readFile(headers, 'utf8');
        await writeFile(
          headers,
          text.replace(PLACE, () => rules(pages)),
        );
      },
    },
  };
}

/** The policy that a page carries in its own head. */
export function policyOf(html: string): string {
  const found = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html);
  if (!found) throw new Error('A built page has no Content-Security-Policy in its head.');
  return found[1]!.replaceAll('&#39;', "'");
}

/**
 * The rules of a headers file: a policy for each folder of the site's root that holds pages. None is
 * for all addresses, since hosts send every rule that fits, and browsers obey all at once: a page
 * that needs more than the others would not get it.
 */
export function rules(pages: { file: string; policy: string }[]): string {
  const places = new Map<string, string[]>();
  for (const { file, policy } of pages) {
    const [top, ...below] = file.split('/');
    const place = below.length > 0 ? `/${top!}/*` : file === 'index.html' ? '/' : `/${top!}`;
    places.set(place, [...(places.get(place) ?? []), policy]);
  }
  return [...places]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([place, policies]) => `${place}\n  Content-Security-Policy: ${union(policies)}`)
    .join('\n');
}

/** One policy that allows what each of several allows: the same directives, all their sources. */
export function union(policies: string[]): string {
  const directives = new Map<string, Set<string>>();
  for (const directive of policies.flatMap((policy) => policy.split(';'))) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    if (!name) continue;
    const known = directives.get(name) ?? new Set();
    for (const source of sources) known.add(source);
    directives.set(name, known);
  }
  return [...directives].map(([name, sources]) => [name, ...sources].join(' ')).join('; ');
}

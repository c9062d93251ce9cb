import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Where the policy goes in `public/_headers`. */
const PLACE = '{policy}';

/** Writes the Content-Security-Policy of the built pages into the headers file that hosts read. */
export function headersFile(): AstroIntegration {
  return {
    name: 'headers-file',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(dir, { recursive: true });
        const pages = await Promise.all(
          files
            .filter((file) => file.endsWith('.html'))
            .map((file) => readFile(new URL(file, dir), 'utf8')),
        );
        const headers = new URL('_headers', dir);
        const text = await readFile(headers, 'utf8');
        await writeFile(headers, text.replace(PLACE, union(pages.map(policyOf))));
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

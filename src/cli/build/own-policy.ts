import { readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { scriptHash } from '../../content/out/inline-script.ts';

/**
 * Names in the policy of each page the hashes of what stands in that page. Astro names in each those of the
 * whole site, which allows more than is needed, and misses what is written into a page as it is.
 */
export function ownPolicy(): AstroIntegration {
  return {
    name: 'own-policy',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const files = await readdir(dir, { recursive: true });
        for (const file of files.filter((name) => name.endsWith('.html'))) {
          const page = new URL(file, dir);
          await writeFile(page, withOwnPolicy(await readFile(page, 'utf8')));
        }
      },
    },
  };
}

/** A page whose policy names the hashes of the scripts and styles that stand in it, and no others. */
export function withOwnPolicy(html: string): string {
  const own = (tag: string) => hashes(html, tag).map((hash) => ` ${hash}`);
  return html.replace(
    /(<meta http-equiv="content-security-policy" content=")([^"]*)/i,
    (_, start: string, policy: string) =>
      start +
      policy
        .replace(/ (?:'|&#39;)sha256-[^'&]+(?:'|&#39;)/g, '')
        .replace(/(script|style)-src[^;]*/g, (rule: string, tag: string) =>
          // A hash beside it would take it back.
          rule.includes('unsafe-inline') ? rule : rule + own(tag).join(''),
        ),
  );
}

/** The hashes of the scripts that run, or of the styles, that a page holds in itself. */
export function hashes(html: string, tag: string): string[] {
  const found = html.matchAll(new RegExp(`<${tag}\\b([^>]*)>([^]*?)</${tag}>`, 'g'));
  return [...found]
    .filter(([, attributes]) => !/\bsrc=|json/.test(attributes!))
    .map(([, , text]) => `'${scriptHash(text!)}'`);
}

import { readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { adminPolicy, repository } from '../../content/check/admin/policy.ts';

/** Readies the editor's page: a policy of its own, and none of the parts that nothing here uses. */
export function adminPage(): AstroIntegration {
  return {
    name: 'admin-page',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [withoutParts()],
            // Its pictures and typefaces lie beside its script, where bundling it would lose them.
            optimizeDeps: { exclude: ['@sveltia/cms'] },
          },
        });
      },
      'astro:build:done': async ({ dir }) => {
        const page = new URL('admin/index.html', dir);
        await writeFile(page, withPolicy(await readFile(page, 'utf8'), adminPolicy(repository())));
      },
    },
  };
}

const META = /(<meta http-equiv="content-security-policy" content=")[^"]*(")/i;

/** A page whose policy is another. */
export function withPolicy(html: string, policy: string): string {
  if (!META.test(html)) throw new Error('The editor has no Content-Security-Policy in its head.');
  return html.replace(META, (_, before: string, after: string) => before + policy + after);
}

/** Colours for 240 languages of code, maps, and the shrinking of pictures: no form of ours has them. */
const UNUSED =
  /^(@shikijs\/(langs|themes)\/|leaflet|terra-draw|svgo\/|exifr\/|\.\/chunks\/(heic|webp_enc))/;

/** Leaves parts of the editor out of the bundle; what would load one gets nothing. */
function withoutParts(): Plugin {
  return {
    name: 'without-parts',
    enforce: 'pre',
    resolveId: (id) => (UNUSED.test(id) ? '\0nothing' : undefined),
    load: (id) => (id === '\0nothing' ? 'export default [];' : undefined),
  };
}

import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';

/** Writes each embed a second time as one file that needs neither host nor network: `/charts/<chart>.html`. */
export function chartPages(): AstroIntegration {
  let host: string | undefined;
  return {
    name: 'chart-pages',
    hooks: {
      'astro:config:done': ({ config }) => {
        host = config.site;
      },
      'astro:build:done': async ({ dir }) => {
        await mkdir(new URL('charts/', dir), { recursive: true });
        const typefaces = await typefacesIn(new URL('assets/', dir));
        const embeds = await readdir(new URL('embed/', dir), { withFileTypes: true });
        // Beside their folders is the page for a chart that there is not.
        for (const { name: chart } of embeds.filter((entry) => entry.isDirectory())) {
          const page = await readFile(new URL(`embed/${chart}/index.html`, dir), 'utf8');
          await writeFile(new URL(`charts/${chart}.html`, dir), standAlone(page, typefaces, host));
        }
      },
    },
  };
}

async function typefacesIn(folder: URL): Promise<Map<string, string>> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.woff2'));
  const read = files.map(
    async (file) => [file, (await readFile(new URL(file, folder))).toString('base64')] as const,
  );
  return new Map(await Promise.all(read));
}

/**
 * A page with its typeface in it and nothing that it would fetch. Its links lead to the host, or are
 * plain words where there is none; to the same page in other languages it leads nowhere.
 * @param typefaces by the name of their file, in base64
 */
export function standAlone(
  page: string,
  typefaces: ReadonlyMap<string, string>,
  host: string | undefined,
): string {
  // What a page preloads is what it is set in; its large numbers do without a typeface of their own.
  const [, set] = /<link rel="preload" href="[^"]*\/([^"/]+\.woff2)"/.exec(page) ?? [];
  const styles: string[] = [];
  return (
    page
      .replace(/(<html\b[^>]*?) data-languages="[^"]*"/, '$1')
      // Pictures of what an address may ask for would be fetched.
      .replace(/<(figure|p) class="asked\b[^]*?<\/\1>/g, '')
      .replace(/<link (?:rel="(?:alternate|icon|preload)")[^>]*>/g, '')
      .replace(/<style>([\s\S]*?)<\/style>/g, (_, style: string) => {
        const faces = style.match(/@font-face\s*\{[^}]*url\([^}]*\}/g) ?? [];
        const family = familyOf(faces.find((rule) => set && rule.includes(set)));
        const own = faces
          .filter((rule) => familyOf(rule) !== family)
          .reduce((text, rule) => text.replace(rule, ''), style)
          .replace(/url\([^)]*\/([^)/]+\.woff2)\)/g, (_url, file: string) => {
            return `url(data:font/woff2;base64,${typefaces.get(file)!})`;
          });
        styles.push(`'sha256-${createHash('sha256').update(own).digest('base64')}'`);
        return `<style>${own}</style>`;
      })
      .replace(/(<a\b[^>]*?) href="(\/[^"]*)"/g, (_, tag: string, path: string) =>
        host ? `${tag} href="${new URL(path, host).href}"` : tag,
      )
      .replace(
        /(http-equiv="content-security-policy" content=")([^"]*)/i,
        (_, before: string, policy: string) =>
          before +
          policy
            .replace(/font-src [^;]*/, 'font-src data:')
            .replace(/connect-src [^;]*/, "connect-src 'self'")
            .replace("style-src 'self'", `style-src 'self' ${styles.join(' ')}`),
      )
  );
}

const familyOf = (rule = '') => /font-family:([^;}]*)/.exec(rule)?.[1];

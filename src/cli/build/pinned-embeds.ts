import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { escape } from '../../charts/files/escape.ts';
import { release } from '../../content/out/release.ts';
import { valueOf } from '../../content/ground/yaml/read.ts';

/** The words of a pinned embed: `{version}` stands for its version. */
interface PinWords {
  pinned: string;
  newer: string;
}

/**
 * Publishes charts as they were at each release, at `/v/<version>/<chart>/`. A release is a folder of
 * the files that `/charts/` has, each with all that it needs in it: `RELEASES` names the folder that
 * holds those that are kept, and `RELEASE` the version that readers are offered to pin to: the charts
 * of this build, unless it is kept already.
 */
export function pinnedEmbeds(): AstroIntegration {
  let base = '/';
  return {
    name: 'pinned-embeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { embed } = valueOf(await readFile('content/site.yaml', 'utf8')) as {
          embed: PinWords;
        };
        const kept = process.env.RELEASES;
        const versions = kept ? await readdir(kept) : [];
        const own = release();
        const folders = versions.map((version) => [version, join(kept!, version)]);
        // What is kept stays as it is, even where this build goes by its name.
        if (own && !versions.includes(own)) folders.push([own, new URL('charts/', dir).pathname]);
        for (const [version, folder] of folders)
          for (const file of (await readdir(folder!)).filter((name) => name.endsWith('.html'))) {
            const chart = file.slice(0, -'.html'.length);
            const there = existsSync(new URL(`embed/${chart}/`, dir));
            const now = there ? `${base.replace(/\/$/, '')}/embed/${chart}/` : undefined;
            const to = new URL(`v/${version!}/${chart}/`, dir);
            await mkdir(to, { recursive: true });
            const page = await readFile(join(folder!, file), 'utf8');
            await writeFile(new URL('index.html', to), pinned(page, version!, now, embed));
          }
      },
    },
  };
}

/**
 * A chart's file as a pinned embed: as it was, and below it the version with a link to the chart now.
 * @param now the address of the embed that changes with the site, where the chart is still there
 */
export function pinned(
  page: string,
  version: string,
  now: string | undefined,
  words: PinWords,
): string {
  const foot = /<p class="embed-foot"[^]*?(?=<\/p>)/;
  if (!foot.test(page)) throw new Error(`A chart of release ${version} has no foot.`);
  const link = now ? ` <a href="${escape(now)}" rel="noopener">${escape(words.newer)}</a>` : '';
  const said = escape(words.pinned.replace('{version}', version));
  return page.replace(foot, (story) => `${story} <span class="pin">${said}${link}</span>`);
}

import { readFile, readdir, writeFile } from 'node:fs/promises';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { parseHTML } from 'linkedom';
import { placesFile } from '../../content/out/search/places-file.ts';
import { placesOn, type BuiltPlace } from '../../content/out/search/places.ts';
import { pathIn } from '../../content/words/href.ts';
import { languages, SOURCE } from '../../content/words/language/languages.ts';

/** Parts of others' pages, what another page stands for, and what readers' own search for an occupation has. */
const PASSED = /^(?:embed|charts|admin|v|share|search|jobs\/.+)\/|^404\.html$/;

/**
 * Writes what the search can find, a file a language: `/search/<language>.places.json`. It is read off the
 * built pages, so that whatever a reader can come to is there, in the words that they read.
 */
export function searchFiles(): AstroIntegration {
  return {
    name: 'search-files',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const pages = await pagesIn(dir);
        const places = new Map<string, BuiltPlace[]>();
        for (const language of [SOURCE, ...languages()]) {
          const words = await readFile(new URL(`search/${language}.json`, dir), 'utf8');
          const { step } = JSON.parse(words) as { step: string };
          const own = pages.filter((page) => page.language === language);
          const found = own.map(async ({ file, path }) => {
            const { document } = parseHTML(await readFile(new URL(file, dir), 'utf8'));
            return placesOn({ document, path, folder: pathIn(language, '') }, step);
          });
          places.set(language, (await Promise.all(found)).flat());
        }
        for (const [language, own] of places)
          await writeFile(
            new URL(`search/${language}.places.json`, dir),
            JSON.stringify(placesFile(language, own, places.get(SOURCE)!)),
          );
      },
    },
  };
}

/** The pages that are looked through: the story first, since what it says is found there. */
async function pagesIn(dir: URL): Promise<{ file: string; path: string; language: string }[]> {
  const files = (await readdir(dir, { recursive: true })).map((file) => file.replaceAll(sep, '/'));
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const language = languages().find((name) => file.startsWith(`${name}/`));
      const own = language ? file.slice(language.length + 1) : file;
      return {
        file,
        own,
        path: `/${own.replace(/index\.html$/, '')}`,
        language: language ?? SOURCE,
      };
    })
    .filter(({ own }) => !PASSED.test(own))
    .sort((a, b) => a.path.length - b.path.length || a.path.localeCompare(b.path));
}

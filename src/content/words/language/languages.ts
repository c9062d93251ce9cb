import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The language that the story is written in, and every other is made from. */
export const SOURCE = 'en';

/** The languages that something is translated into, by the names of their folders: `es`, `pt-BR`. */
export function languages(content = 'content'): string[] {
  const folder = join(content, 'languages');
  return existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
    : [];
}

/** Whether a page in this language is a translated one. Astro leaves the language out where it has none. */
export function isTranslated(language: string | undefined): language is string {
  return language !== undefined && language !== SOURCE;
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the project's own code. */
export interface Source {
  /** From the root, with forward slashes. */
  path: string;
  text: string;
  lines: number;
}

/** All code under a folder: TypeScript, JavaScript, Astro components, styles. */
export function sources(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|js|mjs|astro|css)$/.test(file))
    .map((file) => {
      const path = join(folder, file).replaceAll('\\', '/');
      const text = readFileSync(path, 'utf8');
      return { path, text, lines: text.split('\n').length - 1 };
    });
}

/** What a file imports at run time or as types, as it is written there. */
export function importsOf({ text }: Source): { from: string; isType: boolean }[] {
  const found = text.matchAll(
    /(?:^|\n)\s*(?:import|export)\s+(type\s+)?(?:[^'"();]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g,
  );
  return [...found].map(([, type, from, lazy]) => ({
    from: (from ?? lazy)!.replace(/\?.*$/, ''),
    isType: Boolean(type),
  }));
}

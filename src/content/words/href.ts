import { isTranslated, languages, SOURCE } from './language/languages.ts';

/** The address of a page or file of this site, wherever it is published: `path` starts with a slash. */
export function href(path: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + path;
}

/** The same of a page or file that there is in several languages. */
export function hrefIn(language: string | undefined, path: string): string {
  return href(pathIn(language, path));
}

/** Where from the root something stands in a language: the source's have no folder. */
export function pathIn(language: string | undefined, path: string): string {
  return isTranslated(language) ? `/${language}${path}` : path;
}

/** Where from the root a page stands that there is in every language, by language. */
export function pathsIn(path: string): Record<string, string> {
  return Object.fromEntries([SOURCE, ...languages()].map((name) => [name, pathIn(name, path)]));
}

/** The address of a page or file with its host, where `SITE` names the one that the build is for. */
export function address(path: string): string {
  const host = import.meta.env.SITE as string | undefined;
  return host ? new URL(href(path), host).href : href(path);
}

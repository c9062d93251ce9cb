import { getEntry } from 'astro:content';
import { isTranslated } from './languages.ts';
import type { Units } from '../../../charts/shared/format.ts';
import { translatedWords, type Tree } from './translated-words.ts';

const read = async (language: string, file: string): Promise<Tree> =>
  (await getEntry('languages', `${language}/${file}`))?.data ?? {};

/**
 * Words in the language of a page; those that are not translated, or whose source has changed since,
 * in the source's.
 * @param file where they are translated, from the folder of the language
 * @param part the key they stand under in that file; none where they are the whole of it
 */
export async function inLanguage<T extends object>(
  language: string | undefined,
  source: T,
  file: string,
  part?: string,
): Promise<T> {
  if (!isTranslated(language)) return source;
  const [from, own] = await Promise.all([read(language, `from/${file}`), read(language, file)]);
  const under = (tree: Tree) => (part === undefined ? tree : ((tree[part] ?? {}) as Tree));
  return translatedWords(source, under(from), under(own)).words;
}

/** How a language says what stands with a number; undefined where it is as in the source. */
export async function unitsOf(language: string): Promise<Units | undefined> {
  return (await read(language, 'words')).numbers as Units | undefined;
}

/** What leads to the story in a translated language, said in it. */
export async function hereOf(language: string): Promise<string> {
  return (await read(language, 'words')).here as string;
}

import { isDeepStrictEqual } from 'node:util';

/** Words by key, keys within keys; a list is translated as a whole. */
export interface Tree {
  [key: string]: unknown;
}

/** Words where each key is in the reader's language, or as the source has it. */
export interface Translated<T> {
  words: T;
  /** The keys whose source reads otherwise than it did when they were translated. */
  stale: string[][];
}

/**
 * Lays a translation over its source. A key whose source has changed since shows the source.
 * @param from the source as it was when it was translated
 */
export function translatedWords<T extends object>(source: T, from: Tree, own: Tree): Translated<T> {
  const stale: string[][] = [];
  const lay = (now: Tree, then: Tree, said: Tree, path: string[]): Tree => {
    const words: Tree = { ...now };
    for (const [key, value] of Object.entries(said)) {
      const here = [...path, key];
      if (isTree(now[key]) && isTree(value))
        words[key] = lay(now[key], isTree(then[key]) ? then[key] : {}, value, here);
      else if (isDeepStrictEqual(now[key], then[key])) words[key] = value;
      else stale.push(here);
    }
    return words;
  };
  return { words: lay(source as Tree, from, own, []) as T, stale };
}

/** What of a source a translation is made from: the keys that it has. */
export function pickedAs(source: Tree, own: Tree): Tree {
  return Object.fromEntries(
    Object.entries(own).flatMap(([key, value]) => {
      const now = source[key];
      if (now === undefined) return [];
      return [[key, isTree(now) && isTree(value) ? pickedAs(now, value) : now]];
    }),
  );
}

/** Whether there are keys below: a text and a list are leaves, and so are forms of the plural. */
export function isTree(value: unknown): value is Tree {
  return (
    value !== null && typeof value === 'object' && !Array.isArray(value) && !('other' in value)
  );
}

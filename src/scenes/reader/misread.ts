import { fill } from '../../charts/shared/words.ts';
import type { Misreading } from '../../state/misreading.ts';
import { make } from '../dom/make.ts';

/** No link needs more lines than this to be understood as broken. */
const MOST = 8;

/** Parts of an address are said back shortened: one may hold anything. */
const LONGEST = 24;

/** A text as it is said back. */
export function shortened(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}

/**
 * Sentences on what of an address was not taken at its word.
 * @param names the names of levers, by id
 */
export function misreadLines(
  misread: readonly Misreading[],
  words: Record<string, string>,
  names: Record<string, string>,
): string[] {
  return misread.slice(0, MOST).map(({ why, key, given, used }) =>
    fill(words[why]!, {
      key: Object.hasOwn(names, key) ? names[key]! : shortened(key),
      given: shortened(given),
      used: String(used ?? ''),
    }),
  );
}

/** Lists sentences, as text and nothing else. */
export function listLines(list: Element, lines: readonly string[]): void {
  list.replaceChildren(...lines.map((text) => make('li', {}, text)));
}

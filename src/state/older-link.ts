import {
  EQUALS,
  entities,
  joined,
  percent,
  proofpoint2,
  quotedPrintable,
  unescaped,
} from './unmangled.ts';

/** Nobody can tell whether a link without a check sum is whole; or it seems not to be. */
export type Doubt = 'unchecked' | 'unfinished';

/** A link from before links had a check sum, as far as it can be made out. */
export interface OlderLink {
  said: URLSearchParams;
  /** Where it ends in the text. */
  end: number;
  /** Whether it shows that its end is missing. That it does not show it means little. */
  cut: boolean;
}

/** Where a link ends that stands among other words, but for entities. */
const LINK = /(?:&(?:[a-z]{2,6}|#\d{1,5}|#x[\da-f]{1,4});|[^\s"<>;|`])*/iy;

/** Where a link was broken: at the end of a line, or by a space. */
const BREAK = /=?[\s>|]+/y;

/** In how many pieces it may be, at most. */
const MOST_PIECES = 200;

/** Keys whose values are a person's own words, which may end in any sign. */
const WORDS = ['name', 'says', 'task'];

/**
 * Reads a link that has no check sum, by what stands between its first key and the version.
 * @param kind the first key
 * @param keys the others that it may have, where it stands among other words
 */
export function olderLink(kind: string, text: string, keys?: readonly string[]): OlderLink | null {
  const found = new RegExp(kind + EQUALS, 'i').exec(text);
  if (!found) return null;
  const end = keys ? endOf(text, found.index, keys) : text.length;
  const query = plain(kind, found[0].slice(kind.length), text.slice(found.index, end));
  // The version of the settings was always the last.
  const [whole = query] = /^.*?&v=1(?!\d)/s.exec(query) ?? [];
  const last = whole.slice(whole.lastIndexOf('&') + 1);
  const [key = '', value = ''] = last.split('=');
  const kept = WORDS.includes(key)
    ? whole.replace(/[,;:')\]}]+$/, '')
    : whole.replace(/[.,;:')\]}!?*_~]+$/, '');
  const said = new URLSearchParams(kept);
  const dotted = /(?:…|%E2%80%A6)$/i.test(whole) || (/\.\.$/.test(value) && !WORDS.includes(key));
  const partial = value === '' || /%[\da-f]?$/i.test(value) || !decodes(value);
  return { said, end, cut: dotted || partial };
}

/** Where the link ends that begins at a place: in a later piece, where one of its keys is still to come. */
function endOf(text: string, begin: number, keys: readonly string[]): number {
  const key = String.raw`(?:&|%26)(?:amp;|#38;)?(?:${keys.join('|')})${EQUALS}`;
  const goesOn = new RegExp(String.raw`(?:\S+[\s>|]+){0,${MOST_PIECES}}?\S*${key}`, 'y');
  let end = begin;
  for (;;) {
    LINK.lastIndex = end;
    end += LINK.exec(text)![0].length;
    BREAK.lastIndex = end;
    const line = BREAK.exec(text);
    goesOn.lastIndex = BREAK.lastIndex;
    if (!line || !goesOn.test(text)) return end;
    end += line[0].length;
  }
}

function plain(kind: string, equals: string, link: string): string {
  if (equals.startsWith('=3')) return entities(joined(quotedPrintable(link)));
  const line = entities(joined(equals.endsWith('=') ? link : link.replace(/=[ \t]*\r?\n/g, '\n')));
  // Inside another address: what comes behind it is that one's own.
  const [inner = ''] = line.split('&');
  if (equals.startsWith('-')) return proofpoint2(inner);
  if (!equals.startsWith('%')) return unescaped(line);
  let said = inner;
  while (!said.includes(`${kind}=`) && percent(said) !== said) said = percent(said);
  return said;
}

function decodes(value: string): boolean {
  try {
    decodeURIComponent(value);
    return true;
  } catch {
    return false;
  }
}

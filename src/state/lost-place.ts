import { embedInstead, type ChartNames } from './lost-embed.ts';
import { percent } from './unmangled.ts';

/** The parts of an address, as `location` has them. */
export type Address = Pick<Location, 'pathname' | 'search' | 'hash'>;

/** A sign that a program took for part of the path, and what is before and behind it. */
const SWALLOWED = /^(.*?)%(?:25)*(23|3F)(.*)$/is;

/** Signs of the sentence that an address stood in, at its end. */
const SENTENCE = /(?:[).,;:!*'"\]>]|%(?:22|27|29|2C|3E|5D|60)|%E2%80%(?:A6|99|9D)|%C2%BB)+\/?$/i;

/**
 * Where an address leads that is that of no page, below the site's root: to what programs on its way
 * made unreadable, to an occupation by its code, or to what stands in for an embed that there is not. Null where nobody knows.
 * @param base the path of the site's root, with or without a slash at its end
 */
export function placeInstead(lost: Address, base: string, charts: ChartNames = {}): string | null {
  const { pathname, search, hash } = lost;
  const root = base.replace(/\/$/, '');
  const behind = search + hash;
  return (
    teachingPlace(pathname + behind, root, pathname) ??
    unswallowed(pathname, behind) ??
    embedInstead(pathname, search, base, charts) ??
    occupation(pathname, root) ??
    unended(pathname, behind)
  );
}

/** Answers and assignments are known by their first keys, whatever became of the path before them. */
function teachingPlace(address: string, root: string, path: string): string | null {
  for (const [key, page, sign] of [
    ['assignment', `${root}/teach/assignment/`, '?'],
    ['answer', `${root}/teach/class/`, '#'],
  ] as const) {
    const found = new RegExp(
      String.raw`(?:[/?#]|%(?:25)*(?:23|3F))${key}(?:=|%(?:25)*3D)`,
      'i',
    ).exec(address);
    if (found && path !== page)
      return page + sign + address.slice(found.index).replace(/^.*?(?=a)/i, '');
  }
  return null;
}

function unswallowed(path: string, behind: string): string | null {
  const found = SWALLOWED.exec(path);
  if (!found) return null;
  const [, before = '', code, after = ''] = found;
  const place = before.endsWith('/') ? before : `${before}/`;
  if (code === '23') return `${place}#${after}${behind}`;
  // What comes behind a question was coded along with it.
  const asked = after.includes('=') ? after : percent(after);
  return `${place}?${asked.replace(/%23(?=[\w.-]+$)/, '#')}${behind}`;
}

/** The code of an occupation leads to its page, whatever its title was or what is behind the code. */
function occupation(path: string, root: string): string | null {
  const [, code] = /\/jobs\/(\d\d-?\d{4})/.exec(path) ?? [];
  const place = code && `${root}/jobs/${code.replace(/^(\d\d)-?/, '$1-')}/`;
  return place && place !== path ? place : null;
}

function unended(path: string, behind: string): string | null {
  const place = path.replace(SENTENCE, '');
  if (place === path || place === '') return null;
  return `${/\.\w+$/.test(place) || place.endsWith('/') ? place : `${place}/`}${behind}`;
}

/**
 * Leaves a page that is not found for the one that was meant, where that can be made out.
 * @param charts as JSON, as the page has them
 */
export function leaveForPlace(base: string, charts: string): void {
  const instead = placeInstead(location, base, JSON.parse(charts) as ChartNames);
  // With its origin, so that no path can lead to another site.
  if (instead) location.replace(location.origin + instead);
}

/** The words in an address that is that of no page, to look for. */
export function lostWords({ pathname }: Pick<Address, 'pathname'>, base: string): string {
  const path = pathname.slice(base.replace(/\/$/, '').length);
  return percent(path)
    .replace(/\.\w{2,5}$/, '')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .join(' ');
}

/** The same of the address of this page. */
export const lostHere = (base: string): string => lostWords(location, base);

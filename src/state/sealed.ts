import { deflateSync, inflateSync, strFromU8, strToU8 } from 'fflate';
import { checkSum, SUM_LENGTH } from './check-sum.ts';
import { EQUALS, readings } from './unmangled.ts';

/** The version of links from which on they carry a check sum. */
export const SEALED = '2';

/** What a link says, key by key, in the order it is written. */
export type Pairs = readonly (readonly [string, string])[];

/** What was sealed, and the check sum it was found by. */
export interface Unsealed {
  version: string;
  said: URLSearchParams;
  sum: string;
}

/** The most bytes that anything sealed needs; what unpacks to more was not made here. */
const ROOM = 60_000;

/** The most letters of what is packed, so that unpacking is quickly done whatever it holds. */
const LONGEST_PACKED = 80_000;

/** What is shorter than this does not get shorter. */
const SHORTEST_PACKED = 200;

/** How many beginnings and ends are tried in one text. A link has one of each. */
const TRIED = 3;

const ENDS = new RegExp(`&sum=([0-9a-z]{${SUM_LENGTH}})`, 'g');

/** The sum is of what is said and not of its spelling, which programs change freely. */
const sumOf = (kind: string, version: string, said: Pairs): string =>
  checkSum(JSON.stringify([[kind, version], ...said]));

/**
 * Writes pairs so that it can be told whether they arrived whole: the kind and version first, the
 * check sum last; packed where that makes it shorter, else to be read by people.
 * @param kind the first key, which tells this link from any other
 */
export function seal(kind: string, pairs: Pairs): string {
  const said = [...new URLSearchParams(pairs.map(([key, value]) => [key, value]))];
  const sum = sumOf(kind, SEALED, said);
  // Chats take these two for bold and slanted, and drop them.
  const plain = form([[kind, SEALED], ...said, ['sum', sum]])
    .replaceAll('*', '%2A')
    .replaceAll('_', '%5F');
  if (plain.length < SHORTEST_PACKED) return plain;
  const packed = form([
    [kind, SEALED],
    ['packed', pack(said)],
    ['sum', sum],
  ]);
  return packed.length < plain.length ? packed : plain;
}

function form(pairs: Pairs): string {
  const said = new URLSearchParams(pairs.map(([key, value]) => [key, value]));
  // Both may stand there as they are, and people read links.
  return said.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
}

/**
 * Finds what is sealed in a text, whatever programs on its way did to it, where its check sum adds up;
 * null where nothing is whole.
 */
export function unseal(kind: string, text: string): Unsealed | null {
  for (const reading of readings(text)) {
    const found = sealedIn(kind, reading);
    if (found) return found;
  }
  return null;
}

/** Whether a check sum can be seen in a text, so that it is not for want of an end that it does not add up. */
export function isEnded(text: string): boolean {
  return new RegExp(`sum${EQUALS}[0-9a-z]{${SUM_LENGTH}}(?![0-9a-z])`, 'i').test(text);
}

function sealedIn(kind: string, text: string): Unsealed | null {
  const begins = [...text.matchAll(new RegExp(`${kind}=`, 'g'))].slice(0, TRIED);
  for (const { index } of begins) {
    const link = text.slice(index);
    for (const end of [...link.matchAll(ENDS)].slice(0, TRIED)) {
      const [first, ...pairs] = [...new URLSearchParams(link.slice(0, end.index))];
      const [, version] = first!;
      const said = pairs[0]?.[0] === 'packed' ? unpack(pairs[0][1]) : pairs;
      if (said && sumOf(kind, version, said) === end[1])
        return { version, said: new URLSearchParams(said.map(([k, v]) => [k, v])), sum: end[1] };
    }
  }
  return null;
}

function pack(said: Pairs): string {
  const bytes = deflateSync(strToU8(JSON.stringify(said)), { level: 9 });
  return btoa(strFromU8(bytes, true)).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

function unpack(packed: string): Pairs | null {
  if (packed.length > LONGEST_PACKED) return null;
  try {
    const bytes = strToU8(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), true);
    // A buffer of its own size holds a bomb in: what does not fit is dropped, and then makes no sense.
    const text = strFromU8(inflateSync(bytes, { out: new Uint8Array(ROOM) }));
    const said: unknown = JSON.parse(text);
    return isPairs(said) ? said : null;
  } catch {
    return null;
  }
}

/** Whether what was read is keys, each with its value. */
export function isPairs(said: unknown): said is Pairs {
  const isPair = (pair: unknown) =>
    Array.isArray(pair) && pair.length === 2 && pair.every((part) => typeof part === 'string');
  return Array.isArray(said) && said.every(isPair);
}

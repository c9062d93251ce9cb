/** What can stand between a key and its value, once programs have been at it. */
export const EQUALS = String.raw`(?:=3D|\\?=|\\u003d|(?:%(?:25)*|-)3D|&(?:#61|#x3d|equals);)`;

/** Entities that stand for what is in a link. */
const NAMED: Record<string, string> = {
  amp: '&',
  num: '#',
  equals: '=',
  percnt: '%',
  plus: '+',
  quest: '?',
  colon: ':',
  comma: ',',
  period: '.',
  lowbar: '_',
  sol: '/',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
};

/** The signs by which Proofpoint says how many letters it took out in a row, from two on. */
const RUNS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** No text is read in more ways than this. */
const MOST = 60;

const decoded = (run: string): string => {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
};

/** Without signs that nobody sees, which pages and chats put into long words. */
export function visible(text: string): string {
  return text.replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '');
}

/** Entities of HTML as what they stand for. */
export function entities(text: string): string {
  const signs = text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,6}));/gi, (all, ...found) => {
    const [dec, hex, name] = found as (string | undefined)[];
    if (name) return NAMED[name.toLowerCase()] ?? all;
    const code = dec ? Number(dec) : parseInt(hex!, 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
  return signs === text ? text : visible(signs);
}

/** Signs of per cent and two digits as what they stand for. */
export function percent(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, decoded);
}

/** Only the signs between keys and values, where a program coded no others. */
function separators(text: string): string {
  return text
    .replace(/%26([a-z]\w*)%3D/gi, '&$1=')
    .replace(/(^|[#?&]|%23|%3F)([a-z]\w*)%3D/gi, '$1$2=');
}

/** Mail of the kind that ends its lines with `=`, as it was before. */
export function quotedPrintable(text: string): string {
  return text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/(?:=[\da-f]{2})+/gi, (run) => decoded(run.replaceAll('=', '%')));
}

/** Lines that a mail program broke, and marked as quoted, in one. */
export function joined(text: string): string {
  const [first = '', ...lines] = text.split('\n');
  return [first, ...lines.map((line) => line.replace(/^[ \t>|]+/, ''))]
    .map((line) => line.trimEnd())
    .join('');
}

/** Without the backslashes of JSON and Markdown. */
export function unescaped(text: string): string {
  return text
    .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    .replace(/\\([^a-z\d\s])/gi, '$1');
}

/** Proofpoint's second way of writing addresses. */
export function proofpoint2(text: string): string {
  return decoded(text.replaceAll('-', '%').replaceAll('_', '/'));
}

/** Proofpoint's third way: what it took out stands behind the address. */
export function proofpoint3(text: string): string {
  return text.replace(/\/v3\/__(\S+?)__;([\w-]*)=*!\S*/, (all, address: string, out: string) => {
    try {
      const bytes = atob(out.replaceAll('-', '+').replaceAll('_', '/'));
      const signs = [
        ...new TextDecoder().decode(Uint8Array.from(bytes, (one) => one.charCodeAt(0))),
      ];
      return address.replace(/\*(?:\*([\w-]))?/g, (_, run?: string) =>
        signs.splice(0, run === undefined ? 1 : RUNS.indexOf(run) + 2).join(''),
      );
    } catch {
      return all;
    }
  });
}

/** Each undoes what one kind of program does to a link. */
const UNDOING: readonly ((text: string) => string)[] = [
  entities,
  joined,
  quotedPrintable,
  percent,
  separators,
  (text) => text.replace(/[\s>|]+/g, ''),
  (text) => text.replace(/\/v2\/url\?u=([^&\s]+)/, (_, all: string) => proofpoint2(all)),
  proofpoint3,
  unescaped,
];

/**
 * What a text may have been before programs on its way rewrote it, the likeliest first. Which it was,
 * the check sum in it tells.
 * @yields {string} one reading after another, each once
 */
export function* readings(text: string): Generator<string> {
  const seen = new Set([text]);
  for (const one of seen) {
    yield one;
    for (const undo of UNDOING) if (seen.size < MOST) seen.add(undo(one));
  }
}

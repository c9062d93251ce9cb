import { ANSWER, readLink, type ReadAnswer } from './answer-link.ts';
import { EQUALS, visible } from './unmangled.ts';
import { wordsBefore } from './words-before.ts';
import { readWorkLink, WORK, type ReadWork } from './work-link.ts';

/** What a student hands in: an answer to an assignment, or the work of a whole lesson. */
export type HandedIn = ReadAnswer | ReadWork;

/** The most links of one text that are looked at: several classes full. */
const MOST = 1000;

/** The most lines that a mail program makes of the address before an answer begins. */
const MOST_LINES = 8;

/** No shorter line was broken by a mail program. */
const SHORTEST_LINE = 12;

/** Stands in the rest of a text for a link that was read. */
const LINK = '\ufffc';

const BREAK = String.raw`(?:=?[ \t]*\r?\n[ \t>|]*|[\u00a0\u202f])?`;
/** What stands before an answer, `#` above all, however it is written. */
const BEFORE = String.raw`^|[\s#"'(<>,;|*/!\\[{=]|(?:%(?:25)*|[=-])2${BREAK}3|u0023`;
const spread = (kind: string): string => Array.from(kind).join(BREAK);
/** Where an answer or a lesson begins, which may be broken over lines; a lesson is told by its letters. */
const MARK = new RegExp(
  `(${BEFORE})${BREAK}(?:${spread(ANSWER)}|(${spread(WORK)}))${BREAK}${EQUALS}${BREAK}(?=\\w)`,
  'gi',
);

/** Addresses that stand for others, which only their makers know. */
const HIDING =
  /mimecast|emailprotection\.link|safelinks|urldefense|proofpoint|cudasvc|sophos|secure-web|clicktime|fireeye|trustwave|avanan|\/\/(?:t\.co|bit\.ly|tinyurl\.com|is\.gd|ow\.ly|lnkd\.in|goo\.gl|rb\.gy|cutt\.ly)\//i;

/** An address in another's, in base64. */
const FOLDED =
  /https?:\/\/[\w.-]{1,100}\/?\?(?:[^\s"'<>]{0,300}&)?u(?:rl)?=([\w+/-]{40,}={0,2})[^\s"'<>]*/gi;

/** Reads every link of a text that was handed in, and says once what else stands there. */
export function readLinks(text: string): HandedIn[] {
  const seen = revealed(visible(text));
  const begins = beginnings(seen);
  const found: HandedIn[] = [];
  let rest = seen.slice(0, begins[0]?.begin ?? seen.length);
  let behind = 0;
  begins.forEach(({ begin, isLesson }, n) => {
    const link = seen.slice(begin, begins[n + 1]?.begin);
    const { read, ...one } = isLesson ? readWorkLink(link) : readLink(link);
    // A name that can be read in the link says more than any words before it.
    const isNameless = 'refused' in read && read.given === link.trim();
    found.push(isNameless ? { ...read, ...toldBefore(seen.slice(behind, begin)) } : read);
    rest += `${LINK}${one.rest}`;
    // Of one that is not whole nobody may know where it ends: what stands behind it begins with it.
    const isEndless = 'refused' in read && one.rest === '';
    behind = isEndless ? begin : begin + link.length - one.rest.length;
  });
  return [...found, ...readRest(rest, found.length === 0)];
}

/** What stands before a link that was not taken, where words do. */
function toldBefore(text: string): { before?: string } {
  const before = wordsBefore(text);
  return before === '' ? {} : { before };
}

/** Where each link begins: at its address, the outermost one, where it has one. */
function beginnings(text: string): { begin: number; isLesson: boolean }[] {
  let from = 0;
  return [...text.matchAll(MARK)].slice(0, MOST).map((mark) => {
    const at = mark.index + mark[1]!.length;
    const begin = addressBefore(text, at, from);
    from = at + 1;
    return { begin, isLesson: mark[2] !== undefined };
  });
}

function addressBefore(text: string, at: number, from: number): number {
  let word = at;
  for (let line = 0; line < MOST_LINES; line += 1) {
    const end = word;
    while (word > from && !/[\s"'<>]/.test(text[word - 1]!)) word -= 1;
    const address = /https?(?::|-3A|%(?:25)*3A)|www\./i.exec(text.slice(word, end));
    if (address) return word + address.index;
    // Only a long line is a broken one.
    if (line > 0 && end - word < SHORTEST_LINE) break;
    while (word > from && /[\s>|]/.test(text[word - 1]!)) word -= 1;
  }
  return text[at - 1] === '#' ? at - 1 : at;
}

/** Addresses that a filter wrote into its own in letters that nobody reads, in plain ones. */
function revealed(text: string): string {
  return text.replace(FOLDED, (all, letters: string) => {
    try {
      const address = atob(letters.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, ''));
      return /^https?:/.test(address) ? ` ${address} ` : all;
    } catch {
      return all;
    }
  });
}

/** What there is to say of all that is no answer's link: of each address that may be meant as one, and once of the rest. */
function readRest(text: string, isAll: boolean): HandedIn[] {
  const told: HandedIn[] = [];
  let behind = 0;
  const words = text
    .replace(/<\/?[a-z][^<>]*>/gi, ' ')
    .replace(/https?:[^\s"'<>]+/gi, (address, at: number, all: string) => {
      const refused = meantAs(address);
      const before = all.slice(Math.max(behind, all.lastIndexOf(LINK, at) + 1), at);
      behind = at + address.length;
      if (refused) told.push({ refused, given: address, ...toldBefore(before) });
      return refused ? ' ' : address;
    })
    .replaceAll(LINK, ' ')
    .replace(/[([<{"]\s*[)\]>}"]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // Numbers and signs are how lists are set.
  if (/\p{L}/u.test(words) || (isAll && told.length === 0 && words))
    told.push({ refused: isAll && told.length === 0 ? 'no-answer' : 'rest', given: words });
  return told;
}

function meantAs(address: string): 'hidden' | 'assignment' | 'lesson' | 'cut' | null {
  if (/teach(?:\/|%2F|_)class/i.test(address)) return 'cut';
  if (/[?&#]assignment=|%(?:3F|23)assignment/i.test(address)) return 'assignment';
  if (/teach(?:\/|%2F|_)[\w-]+(?:\/|%2F|_)(?:work|change)/i.test(address)) return 'lesson';
  return HIDING.test(address) ? 'hidden' : null;
}

import { isMap, visit, type Document } from 'yaml';
import { documentOf, type Read } from './read.ts';
import { quoted, quotedList, shown } from './quotes.ts';

/** What keeps a text from being YAML: where it is, and what to do. */
export interface Slip {
  offset: number;
  message: string;
}

/**
 * The first thing that keeps a text from being YAML: one slip often confuses the parser more than once.
 */
export function firstSlip(text: string, { document }: Read): Slip | undefined {
  const [error] = document.errors;
  if (!error) return undefined;
  const [offset] = error.pos;
  const say = (message: string) => ({ offset, message: `this is not YAML: ${message}` });
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return { offset, message: twice(text, document, offset) };
    case 'TAB_AS_INDENT':
      return say('a tab stands before the words; indent with spaces alone');
    case 'MULTIPLE_DOCS':
      return say('a line of --- or ... begins a second text here; delete it');
    default:
      return (
        inQuotes(text, offset) ??
        spaced(text, offset) ??
        say(
          `${error.message}; indent what belongs together alike, and put words with a colon into quotes`,
        )
      );
  }
}

function twice(text: string, document: Document.Parsed, offset: number): string {
  let message = 'a key stands here twice; keep one';
  visit(document, (_, node) => {
    if (!isMap(node)) return;
    const places = node.items.map(({ key }) => (key as { range?: [number] }).range?.[0]);
    const at = places.indexOf(offset);
    if (at < 0) return;
    const key = String((node.items[at]!.key as { value?: unknown }).value);
    const first = node.items.findIndex(
      (item) => String((item.key as { value?: unknown }).value) === key,
    );
    const line = text.slice(0, places[first]).split('\n').length;
    const above = text.slice(0, offset).split('\n').length - line;
    const where = above === 0 ? 'in this line' : `${above} ${above === 1 ? 'line' : 'lines'} above`;
    message = `the key "${key}" stands here a second time, the first is ${where}; keep one`;
  });
  return message;
}

/** A line with a value: what stands before the value, its key, and the value. */
const VALUE = /^(\s*(?:- +)*(?:([^\s'"#:][^:]*?|"[^"]*"|'[^']*'):\s+|- +))(\S.*)$/;

/** How many lines above the place where the parser stumbles the slip may be; a quote may be open for longer. */
const ABOVE = 4;

/** A value that is YAML once it stands in quotes, and reads as it is written. */
function inQuotes(text: string, offset: number): Slip | undefined {
  const lines = text.split('\n');
  const at = lineOf(text, offset);
  const values = lines.slice(0, at + 1).flatMap((line, n): Value[] => {
    const [, before, key, first] = VALUE.exec(line.trimEnd()) ?? [];
    const isBlock = first === undefined || /^[|>][-+\d]*$/.test(first);
    return before === undefined || isBlock ? [] : [{ n, before, key, first }];
  });
  const isOpen = ({ first }: Value) => /^(["'])(?:(?!\1).)*$/.test(first);
  const near = values.filter(({ n }) => n >= at - ABOVE);
  const likely = [...values.filter(isOpen), ...near].reverse();
  // One that is open is surely a slip; of the others the nearest is tried first.
  likely.sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)));
  for (const value of likely) {
    const slip = mended(lines, value, at, isOpen(value));
    if (slip) return slip;
  }
  return undefined;
}

interface Value {
  /** The number of its line, from 0. */
  n: number;
  before: string;
  key: string | undefined;
  first: string;
}

/** What to write for a value, where the parser gets beyond it then. */
function mended(
  lines: string[],
  { n, before, key, first }: Value,
  at: number,
  isOpen: boolean,
): Slip | undefined {
  const indent = indentOf(before);
  const more = lines.slice(n + 1).findIndex((line) => !line.trim() || indentOf(line) <= indent);
  const last = more < 0 ? lines.length : n + 1 + more;
  const further = lines.slice(n + 1, last).findIndex((line) => /^\s*[\w-]+:(?:\s|$)/.test(line));
  if (further >= 0 && !isOpen)
    return {
      offset: startOf(lines, n + 1 + further) + indentOf(lines[n + 1 + further]!),
      message:
        'this is not YAML: this line is indented further than the key above; indent keys that belong together alike',
    };
  const raw = [first, ...lines.slice(n + 1, last).map((line) => line.trim())].join(' ');
  const isList = raw.startsWith('[') && raw.endsWith(']');
  if (isList && /(["'])[^,"']*\1[^,]*["']/.test(raw)) return undefined;
  const written = isList ? quotedList(raw) : quoted(raw);
  const text = [...lines.slice(0, n), before + written, ...lines.slice(last)].join('\n');
  const offset = startOf(lines, n) + before.length;
  const next = documentOf(text).document.errors[0]?.pos[0];
  // What follows may have a slip of its own.
  const beyond = isOpen ? n : at - (last - n - 1);
  if (next !== undefined && lineOf(text, next) <= beyond) return undefined;
  const where = key === undefined ? '-' : `${key}:`;
  const what = isOpen && first.startsWith('"') ? 'a quote is open; close it' : why(raw);
  return { offset, message: `this is not YAML: ${what}: ${where} ${shown(written)}` };
}

/** What of a value YAML takes for its own. */
function why(raw: string): string {
  if (/^["']/.test(raw)) return 'put all of it into one pair of quotes';
  if (/^[^\w\s[]/.test(raw)) return `put words that begin with ${raw[0]!} into quotes`;
  if (/ #/.test(raw)) return 'put words with a # into quotes';
  return /:(?: |$)/.test(raw) ? 'put words with a colon into quotes' : 'put it into quotes';
}

const indentOf = (line: string): number => /^\s*/.exec(line)![0].length;

const lineOf = (text: string, offset: number): number =>
  text.slice(0, offset).split('\n').length - 1;

const startOf = (lines: string[], n: number): number =>
  lines.slice(0, n).join('\n').length + (n > 0 ? 1 : 0);

/** A colon without the space that makes what stands before it a key. */
function spaced(text: string, offset: number): Slip | undefined {
  const lines = text.split('\n');
  const n = lineOf(text, offset);
  const [, before, key, value] = /^(\s*(?:- +)?)([\w-]+):(\S.*)$/.exec(lines[n]!.trimEnd()) ?? [];
  if (before === undefined || !key || !value) return undefined;
  const mended = lines.with(n, `${before}${key}: ${value}`).join('\n');
  const next = documentOf(mended).document.errors[0]?.pos[0] ?? Infinity;
  if (next <= offset + value.length) return undefined;
  return {
    offset: startOf(lines, n) + before.length + key.length,
    message: `this is not YAML: a colon parts a key from its value only with a space after it; write ${key}: ${shown(value)}`,
  };
}

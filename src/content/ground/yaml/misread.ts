import {
  isAlias,
  isCollection,
  isPair,
  isScalar,
  parseDocument,
  visit,
  type Node,
  type Pair,
  type Scalar,
} from 'yaml';
import { quoted, shown } from './quotes.ts';
import type { Read } from './read.ts';
import type { Slip } from './slips.ts';

/** What reads otherwise than it looks. */
export interface Odd extends Slip {
  /** Whether it is right here, where its schema has nothing against it. */
  isElsewhere?: boolean;
}

/**
 * What is YAML and says something else than it looks like, here or to other programs: a remark that
 * cuts a text, a sign that YAML takes for itself, and what is a date or a number to some.
 */
export function misread(text: string, { document }: Read): Odd[] {
  const found: Odd[] = [];
  if (text.startsWith('%'))
    found.push({
      offset: 0,
      message: 'a line that begins with % changes how YAML is read; delete it',
    });
  visit(document, (_, node, path) => {
    if (isPair(node) || !isNodeOfText(node)) return;
    const pair = path.at(-1);
    const isKey = isPair(pair) && pair.key === node;
    const slip = isKey ? oddKey(text, node) : oddValue(text, node, isPair(pair) ? pair : undefined);
    if (slip) found.push(slip);
  });
  return found;
}

const isNodeOfText = (node: unknown): node is Node =>
  isScalar(node) || isAlias(node) || isCollection(node);

const startOf = (node: Node): number => node.range?.[0] ?? 0;

/** A value from a place to the end of its line. */
const restOf = (text: string, from: number): string => /.*/.exec(text.slice(from))![0].trimEnd();

function oddValue(text: string, node: Node, pair: Pair | undefined): Odd | undefined {
  const key = pair && isScalar(pair.key) ? pair.key : undefined;
  const put = (raw: string) =>
    `put it in quotes: ${key ? `${String(key.source ?? key.value)}: ` : ''}${shown(quoted(raw))}`;
  const sign = ownSign(text, node);
  if (sign) {
    const { offset, mark, means } = sign;
    const raw = restOf(text, offset);
    return isCollection(node)
      ? { offset, message: `${mark} means ${means} to YAML; leave it out` }
      : { offset, message: `${mark} at the beginning means ${means} to YAML; ${put(raw)}` };
  }
  if (!isScalar(node) || node.type !== 'PLAIN') return undefined;
  const [start, end] = node.range!;
  if (node.value === null && key) {
    const [, remark] = /^[^\n]*?:[ \t]+(#.*)/.exec(text.slice(startOf(key))) ?? [];
    if (remark)
      return {
        offset: startOf(key),
        message: `all from # on is a remark and no text; ${put(remark)}`,
      };
  }
  const [remark] = /^[ \t]+#.*/.exec(text.slice(end)) ?? [];
  if (remark && typeof node.value === 'string') {
    const raw = `${text.slice(start, end).replace(/\s+/g, ' ')}${remark}`;
    const message = `the text ends before " #", where a remark begins; ${put(raw)}`;
    return { offset: start, message };
  }
  const source = node.source ?? '';
  const other = elsewhere(source, node);
  if (!other) return undefined;
  const way =
    typeof node.value === 'number' ? `write ${node.value}, or ${put(source)}` : put(source);
  return {
    offset: start,
    message: `${source} is ${other} to some programs; ${way}`,
    isElsewhere: true,
  };
}

/** A key that is another once it is read, such as 1.10, which is the number 1.1. */
function oddKey(text: string, node: Node): Slip | undefined {
  const sign = ownSign(text, node);
  if (sign)
    return {
      offset: sign.offset,
      message: `${sign.mark} means ${sign.means} to YAML; leave it out`,
    };
  if (!isScalar(node) || node.type !== 'PLAIN' || String(node.value) === node.source)
    return undefined;
  const source = node.source ?? '';
  return {
    offset: startOf(node),
    message: `the key ${source} is read as ${String(node.value)}; put it in quotes: ${quoted(source)}:`,
  };
}

/** A sign at the beginning of a value that YAML takes for itself. */
function ownSign(
  text: string,
  node: Node,
): { offset: number; mark: string; means: string } | undefined {
  const start = startOf(node);
  const from = (sign: string) => {
    const offset = text.lastIndexOf(sign, start);
    return { offset, mark: /^\S*/.exec(text.slice(offset))![0] };
  };
  if (isAlias(node))
    return { offset: start, mark: `*${node.source}`, means: 'a text that stands elsewhere' };
  if (node.tag) return { ...from('!'), means: 'a type of value' };
  if ('anchor' in node && node.anchor) return { ...from('&'), means: 'a name for what follows' };
  return undefined;
}

/** Texts that can be anything else than a text in an older YAML, which many programs read. */
const MAY_DIFFER = /^[-+.\d]|^(?:y|n|yes|no|on|off|=)$/i;

/** What other programs take a plain value for, where that is not what it is here. */
function elsewhere(source: string, { value }: Scalar): string | undefined {
  if (!MAY_DIFFER.test(source)) return undefined;
  const { contents } = parseDocument(source, { version: '1.1', logLevel: 'silent' });
  const other = isScalar(contents) ? contents.value : undefined;
  if (typeof value === 'number')
    return typeof other === 'number' && other !== value ? `the number ${other}` : undefined;
  if (typeof value !== 'string') return undefined;
  if (other instanceof Date) return 'a date';
  if (typeof other === 'boolean') return `${other} and no text`;
  return typeof other === 'number' ? `the number ${other}` : undefined;
}

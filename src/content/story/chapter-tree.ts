import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Fault } from '../ground/fault.ts';
import { slipAt } from './syntax/slips.ts';

/** How many slips of one text are told at once. */
const TOLD = 20;

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** How many trees are kept: more than there are chapters and lessons. */
const KEPT = 64;

const trees = new Map<string, Root>();

/**
 * Reads MDX as a syntax tree, as the build reads it. A page asks for each chapter's several times, and
 * all get the same one: it is read, and never changed.
 * @throws where it is no MDX
 */
export function treeOf(text = ''): Root {
  const known = trees.get(text);
  if (known) return known;
  const tree = parser.parse(text);
  trees.set(text, tree);
  if (trees.size > KEPT) trees.delete(trees.keys().next().value!);
  return tree;
}

/** Reads the text of a chapter as a syntax tree; `null` and faults where it is no MDX. */
export function readTree(file: string, text: string): { tree: Root | null; faults: Fault[] } {
  const first = parsed(text);
  if (!(first instanceof VFileMessage)) return { tree: first, faults: [] };
  const faults: Fault[] = [];
  let rest = text;
  for (
    let error: Root | VFileMessage = first;
    error instanceof VFileMessage && faults.length < TOLD;
    error = parsed(rest)
  ) {
    const { offset, message, instead } = slipAt(rest, error);
    const lines = text.slice(0, offset).split('\n');
    faults.push({ file, line: lines.length, column: lines.at(-1)!.length + 1, message });
    if (!instead) break;
    const { from, text: other } = instead;
    const next = rest.slice(0, from) + other + rest.slice(from + other.length);
    if (next === rest) break;
    rest = next;
  }
  return { tree: null, faults: faults.sort((a, b) => a.line - b.line || a.column - b.column) };
}

function parsed(text: string): Root | VFileMessage {
  try {
    return parser.parse(text);
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return error;
  }
}

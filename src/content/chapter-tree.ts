import type { Root } from 'mdast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Fault } from './fault.ts';

/** Reads the text of a chapter as a syntax tree; `null` and a fault where it is no MDX. */
export function readTree(file: string, text: string): { tree: Root | null; faults: Fault[] } {
  try {
    const tree = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx).parse(text);
    return { tree, faults: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    // A tag that stays open is told where it is missed, or nowhere; its own place stands in the words.
    const [, line, column] = /^Expected a closing tag.*?\((\d+):(\d+)/s.exec(error.reason) ?? [];
    const fault = {
      file,
      line: Number(line ?? error.line ?? 1),
      column: Number(column ?? error.column ?? 1),
      message: `${error.reason.replace(/\s+/g, ' ')}; close every tag, and write {'{'} for a brace`,
    };
    return { tree: null, faults: [fault] };
  }
}

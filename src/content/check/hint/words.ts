import type { Node, Parent } from 'unist';
import { NUMBERS } from '../../story/grammar.ts';
import type { TagNode } from '../../story/chapter.ts';

const segments = new Intl.Segmenter('en', { granularity: 'word' });

/** How many words a text has. */
export function wordsOf(text: string): number {
  return [...segments.segment(text)].filter(({ isWordLike }) => isWordLike).length;
}

/** What a reader reads of a part of a chapter; a number from the data is a word. */
export function readText(node: Node): string {
  if (node.type === 'text') return (node as Node & { value: string }).value;
  // With a capital, so that a sentence can begin with it.
  if (NUMBERS.includes((node as TagNode).name ?? '')) return 'Half';
  return 'children' in node ? (node as Parent).children.map(readText).join('') : '';
}

import type { Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { readText, wordsOf } from './words.ts';

/** Of more words than this a sentence is read twice: four lines of a phone. */
export const LONGEST_SENTENCE = 28;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Finds sentences that are long to read. */
export function longSentences({ file, tree }: MdxSource): Fault[] {
  const found: Fault[] = [];
  if (!tree) return found;
  visit(tree, 'paragraph', (node: Paragraph) => {
    const { line, column } = node.position!.start;
    for (const { segment } of sentences.segment(readText(node))) {
      const count = wordsOf(segment);
      if (count <= LONGEST_SENTENCE) continue;
      const begin = segment.trim().split(/\s+/).slice(0, 4).join(' ');
      found.push({
        file,
        line,
        column,
        message: `the sentence “${begin} …” has ${count} words; readers follow up to ${LONGEST_SENTENCE} at once, so make two of it`,
      });
    }
  });
  return found;
}

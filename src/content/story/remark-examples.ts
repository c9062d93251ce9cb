import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { TagNode } from './chapter.ts';

/** Tags of the guide that show what stands inside them. */
const EXAMPLES = ['ChartFile', 'Example', 'LessonHead', 'Numbers'];

/** A remark plugin that hands each of them what stands inside it, letter for letter. */
export function remarkExamples() {
  return (tree: Root, file: VFile): void => {
    visit(tree, 'mdxJsxFlowElement', (node) => {
      const tag = node as TagNode;
      if (!EXAMPLES.includes(tag.name ?? '')) return;
      const [first, last] = [tag.children[0], tag.children.at(-1)];
      const value = String(file).slice(first?.position?.start.offset, last?.position?.end.offset);
      tag.attributes.push({ type: 'mdxJsxAttribute', name: 'source', value });
    });
  };
}

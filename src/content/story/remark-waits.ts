import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import type { Root } from 'mdast';
import type { TagNode } from './chapter.ts';
import { literalProps } from './literal-props.ts';
import { tagName } from './tag-name.ts';
import { tagsIn } from './tags-in.ts';

/**
 * A remark plugin that puts into the prediction before each `<Embed>` that waits for one a `<Waits>` with the
 * same props, so that what is predicted from stands with the question. Editors write none of them.
 */
export function remarkWaits() {
  return (tree: Root): void => {
    for (const part of tagsIn(tree, 'Part')) {
      let asks: TagNode | null = null;
      for (const tag of part.children as TagNode[]) {
        if (tagName(tag) === 'Question' && literalProps(tag).kind === 'predict') asks = tag;
        if (tagName(tag) !== 'Embed' || literalProps(tag).waits === undefined || !asks) continue;
        const waits: MdxJsxFlowElement = {
          type: 'mdxJsxFlowElement',
          name: 'Waits',
          attributes: tag.attributes,
          children: [],
        };
        (asks.children as unknown[]).push(waits);
      }
    }
  };
}

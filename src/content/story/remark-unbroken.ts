import type { Paragraph, PhrasingContent, Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { SKIP, visit } from 'unist-util-visit';
import { tagName } from './tag-name.ts';

/** Tags that become buttons, beside which a browser may break a line whatever stands there. */
const PRESSED = ['Live', 'Set', 'Term'];

/** Signs that never begin a line. */
const CLOSING = /^[.,;:!?)\]”’…%]+/;

/**
 * A remark plugin that keeps what is pressed and the stop behind it on one line, in paragraphs and in tags
 * that stand in them. Editors write none of this.
 */
export function remarkUnbroken() {
  return (tree: Root): void => {
    visit(tree, ['paragraph', 'mdxJsxTextElement'], (node) => {
      const parent = node as Paragraph | MdxJsxTextElement;
      if ('name' in parent && parent.name === 'span') return SKIP;
      parent.children.forEach((tag, at) => {
        const next = parent.children[at + 1];
        const [stop] = (next?.type === 'text' && CLOSING.exec(next.value)) || [];
        if (!stop || next?.type !== 'text' || !PRESSED.includes(tagName(tag))) return;
        next.value = next.value.slice(stop.length);
        parent.children[at] = together(tag, stop);
      });
      return undefined;
    });
  };
}

const together = (tag: PhrasingContent, stop: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'span',
  attributes: [{ type: 'mdxJsxAttribute', name: 'class', value: 'unbroken' }],
  children: [tag, { type: 'text', value: stop }],
});

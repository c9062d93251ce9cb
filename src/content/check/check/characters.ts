import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { TagNode } from '../../story/chapter.ts';
import type { Fault } from '../../ground/fault.ts';
import { literalProps } from '../../story/literal-props.ts';
import type { MdxSource } from '../../story/mdx.ts';
import { uncarried } from '../../ground/uncarried.ts';

/** Finds characters that the pages' typefaces do not carry, in words and in the props of tags. */
export function checkCharacters({ file, tree }: MdxSource): Fault[] {
  if (!tree) return [];
  const faults: Fault[] = [];
  const look = (node: Node, text: string, prefix = '') => {
    const found = uncarried(text);
    const { line = 1, column = 1 } = node.position?.start ?? {};
    if (found) faults.push({ file, line, column, message: prefix + found.message });
  };
  visit(tree, (node: Node) => {
    if (node.type === 'text') look(node, (node as Node & { value: string }).value);
    if (!/^mdxJsx/.test(node.type)) return;
    const tag = node as TagNode;
    const props = literalProps(tag);
    for (const attribute of tag.attributes)
      if (attribute.type === 'mdxJsxAttribute')
        look(attribute, String(props[attribute.name] ?? ''), `${attribute.name}: `);
  });
  return faults;
}

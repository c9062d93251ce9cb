import type { Node } from 'unist';
import { visit } from 'unist-util-visit';
import type { TagNode } from './chapter.ts';
import { tagName } from './tag-name.ts';

/** Every tag of a name in a syntax tree, in the order of the text, in blocks of their own and in lines. */
export function tagsIn(tree: Node, name: string): TagNode[] {
  const found: TagNode[] = [];
  visit(tree, (node: Node) => {
    if (tagName(node) === name) found.push(node as TagNode);
  });
  return found;
}

import type { Definition, Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * A remark plugin that puts what the site is published under before links to its own pages, which
 * editors write from the root: `/claims/`.
 * @param base such as `/made-to-measure/`
 */
export function remarkLinks(base: string) {
  const under = base.replace(/\/$/, '');
  return (tree: Root): void => {
    visit(tree, ['link', 'definition'], (node) => {
      const link = node as Link | Definition;
      if (/^\/(?!\/)/.test(link.url)) link.url = under + link.url;
    });
  };
}

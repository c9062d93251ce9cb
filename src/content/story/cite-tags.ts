import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { TagNode } from './chapter.ts';
import { literalProps } from './literal-props.ts';
import { slugOf } from '../ground/slug.ts';

/** A place in a chapter that names a source. */
export interface CiteTag {
  tag: TagNode;
  source: string;
  /** Its id in the page, `cite-<chapter>-<n>`, n from 1. */
  place: string;
}

/** Every `<Cite>` in the syntax tree of a chapter, in the order of its text. */
export function citeTags(tree: Root, chapter: string): CiteTag[] {
  const found: CiteTag[] = [];
  const slug = slugOf(chapter);
  visit(tree, (node) => {
    const tag = node as unknown as TagNode;
    if (!/^mdxJsx/.test(node.type) || tag.name !== 'Cite') return;
    const source = String(literalProps(tag).id ?? '');
    found.push({ tag, source, place: `cite-${slug}-${found.length + 1}` });
  });
  return found;
}

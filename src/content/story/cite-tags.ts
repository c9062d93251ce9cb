import type { Root } from 'mdast';
import type { TagNode } from './chapter.ts';
import { literalProps } from './literal-props.ts';
import { tagsIn } from './tags-in.ts';
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
  const slug = slugOf(chapter);
  return tagsIn(tree, 'Cite').map((tag, at) => ({
    tag,
    source: String(literalProps(tag).id ?? ''),
    place: `cite-${slug}-${at + 1}`,
  }));
}

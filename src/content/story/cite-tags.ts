import type { Root } from 'mdast';
import type { TagNode } from './chapter.ts';
import { ON_CLAIMS_PAGE } from './grammar.ts';
import { literalProps } from './literal-props.ts';
import { tagsIn } from './tags-in.ts';
import { slugOf } from '../ground/slug.ts';

/** A place in a chapter that names a source. */
export interface CiteTag {
  tag: TagNode;
  source: string;
  /** Its id in the page, `cite-<chapter>-<n>`, n from 1; none where the page of claims alone shows it. */
  place?: string;
}

/** Every `<Cite>` in the syntax tree of a chapter, in the order of its text. */
export function citeTags(tree: Root, chapter: string): CiteTag[] {
  const slug = slugOf(chapter);
  const elsewhere = new Set(
    ON_CLAIMS_PAGE.flatMap((name) => tagsIn(tree, name)).flatMap((tag) => tagsIn(tag, 'Cite')),
  );
  let shown = 0;
  return tagsIn(tree, 'Cite').map((tag) => {
    const source = String(literalProps(tag).id ?? '');
    if (elsewhere.has(tag)) return { tag, source };
    shown += 1;
    return { tag, source, place: `cite-${slug}-${shown}` };
  });
}

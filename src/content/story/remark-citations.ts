import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { citeTags } from './cite-tags.ts';

/** A remark plugin that tells each `<Cite>` its place, which the list of sources leads back to. */
export function remarkCitations() {
  return (tree: Root, file: VFile): void => {
    for (const { tag, place } of citeTags(tree, basename(file.path, '.mdx')))
      if (place) tag.attributes.push({ type: 'mdxJsxAttribute', name: 'place', value: place });
  };
}

import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { chapterFiles, chapterText } from './language/chapter-files.ts';
import { translatedChapter } from './language/translated-chapter.ts';

/**
 * A remark plugin that puts a translated chapter together with its source, so that the plugins after
 * it see the whole chapter. Other files are left as they are.
 */
export function remarkTranslation() {
  return (tree: Root, file: VFile): void => {
    if (!/[\\/]languages[\\/][^\\/]+[\\/]essay[\\/]/.test(file.path)) return;
    const { source, from } = chapterFiles(file.path);
    const original = chapterText(source);
    tree.children = translatedChapter(original, chapterText(from), tree).tree.children;
    // What its own first lines do not say, those of its source do.
    Object.assign(file.data.astro!.frontmatter!, { order: original.head.order });
  };
}

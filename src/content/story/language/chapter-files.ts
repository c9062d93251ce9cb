import { basename, join } from 'node:path';
import { readTree } from '../chapter-tree.ts';
import { filesIn } from '../../ground/folder.ts';
import { frontmatter } from '../frontmatter.ts';
import { readText } from '../../ground/source-text.ts';
import { valueOf } from '../../ground/yaml/read.ts';
import { languages } from '../../words/language/languages.ts';
import type { ChapterText } from './translated-chapter.ts';
import type { Tree } from '../../words/language/translated-words.ts';

/** The files of a translated chapter. */
export interface ChapterFiles {
  language: string;
  /** Its file's name, which its source has too: `01-opening.mdx`. */
  name: string;
  own: string;
  /** The source, and the source as it was when it was translated. */
  source: string;
  from: string;
}

/** Every translated chapter of a folder of content, by language and name. */
export function translatedChapterFiles(content = 'content'): ChapterFiles[] {
  return languages(content).flatMap((language) => {
    const folder = join(content, 'languages', language, 'essay');
    return filesIn(folder, '.mdx').map((name) => chapterFiles(join(folder, name)));
  });
}

/** The files of the translated chapter whose own file this is: `…/languages/<language>/essay/<name>`. */
export function chapterFiles(own: string): ChapterFiles {
  const name = basename(own);
  const folder = join(own, '..', '..');
  return {
    language: basename(folder),
    name,
    own,
    source: join(folder, '..', '..', 'essay', name),
    from: join(folder, 'from', 'essay', name),
  };
}

/**
 * Reads a chapter whose syntax has been checked.
 * @throws when it is no MDX
 */
export function chapterText(file: string): ChapterText {
  const { text } = readText(file);
  const { tree, faults } = readTree(file, text);
  if (!tree) throw new Error(`${file}: ${faults[0]!.message}`);
  return { text, tree, head: (valueOf(frontmatter(text).head ?? '') ?? {}) as Tree };
}

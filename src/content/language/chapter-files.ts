import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { readTree } from '../chapter-tree.ts';
import { languages } from './languages.ts';
import type { ChapterText } from './translated-chapter.ts';
import type { Tree } from './translated-words.ts';

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
    const names = existsSync(folder) ? readdirSync(folder).sort() : [];
    return names
      .filter((name) => name.endsWith('.mdx'))
      .map((name) => chapterFiles(join(folder, name)));
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
  // As `readMdx` does: some editors begin a file with a mark of its encoding.
  const text = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
  const { tree, faults } = readTree(file, text);
  if (!tree) throw new Error(`${file}: ${faults[0]!.message}`);
  return { text, tree, head: headOf(text) };
}

function headOf(text: string): Tree {
  const [, head = ''] = /^---\r?\n([\s\S]*?\n)---\r?\n/.exec(text) ?? [];
  return (parse(head) ?? {}) as Tree;
}

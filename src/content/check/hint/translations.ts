import type { Node } from 'unist';
import type { Fault } from '../../ground/fault.ts';
import {
  chapterText,
  translatedChapterFiles,
  type ChapterFiles,
} from '../../story/language/chapter-files.ts';
import { pieces, translatedChapter } from '../../story/language/translated-chapter.ts';
import { translatedWords, type Tree } from '../../words/language/translated-words.ts';
import {
  readTree,
  translatedWordFiles,
  withSource,
  type WordFile,
} from '../../words/language/word-files.ts';
import { translationSchema } from '../../words/language/schemas.ts';
import { readMdx } from '../../story/mdx.ts';
import { readYaml } from '../../ground/yaml.ts';

/** What of translations is made from other words than the source's now, so that readers see the source. */
export function staleTranslations(content = 'content', seeds = 'seeds'): Fault[] {
  return [
    ...translatedChapterFiles(content).flatMap(staleChapter),
    ...translatedWordFiles(content, seeds).flatMap(staleWords),
  ];
}

const again = (language: string) => `translate it again, then: npm run translated ${language}`;

function staleChapter({ language, own: file, source: original, from }: ChapterFiles): Fault[] {
  const own = chapterText(file);
  const [now, then] = [chapterText(original), chapterText(from)];
  const { stale, untranslated } = translatedChapter(now, then, own.tree);
  const { head } = readMdx(file, translationSchema, '');
  const heads = translatedWords(now.head, then.head, own.head).stale;
  const translations = pieces(own.tree);
  const at = (where: string, { position }: Node, message: string): Fault => {
    const { line = 1, column = 1 } = position?.start ?? {};
    return { file: where, line, column, message };
  };
  return [
    ...heads.map((path) => ({
      ...head!.at(path),
      message: `the source of its ${path.join('.')} reads otherwise now; ${again(language)}`,
    })),
    ...stale.flatMap((n) =>
      translations[n]
        ? [
            at(
              file,
              translations[n],
              `its source reads otherwise now, or is gone; ${again(language)}`,
            ),
          ]
        : [],
    ),
    // Of a chapter once, however many of its steps are new.
    ...untranslated.slice(0, 1).map((piece) => {
      const more = untranslated.length - 1;
      const all = more > 0 ? `this and ${more} more of its parts as they are` : 'this as it is';
      const message = `readers in ${language} see ${all} here, since no translation is made from it`;
      return at(original, piece, message);
    }),
  ];
}

function staleWords({ language, own, schema, source, from }: WordFile): Fault[] {
  const yaml = readYaml(own, schema);
  const said = withSource(yaml.value as Tree);
  return translatedWords(source, readTree(from), said).stale.map((path) => ({
    ...yaml.at(path),
    message: `the source of ${path.join('.')} reads otherwise now; ${again(language)}`,
  }));
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { chapters, type Chapter } from '../chapters.ts';
import { chapterText, translatedChapterFiles } from './chapter-files.ts';
import { translatedChapter, type TranslatedChapter } from './translated-chapter.ts';
import { translatedWords } from '../../words/language/translated-words.ts';

/** A chapter in another language. */
export interface Translation extends TranslatedChapter {
  language: string;
  entry: CollectionEntry<'translations'>;
  /** Its source, under the title and the summary of the translation. */
  chapter: Chapter;
  /** Whether its title is the source's, which has changed since. */
  untitled: boolean;
}

/** Every translated chapter, language by language, in the order of the tape. */
export async function translations(): Promise<Translation[]> {
  const [sources, entries] = await Promise.all([chapters(), getCollection('translations')]);
  return translatedChapterFiles().flatMap((file): Translation[] => {
    const { language, name } = file;
    const id = name.replace('.mdx', '');
    const entry = entries.find((one) => one.id === `${language}/essay/${id}`);
    const chapter = sources.find((one) => one.id === id);
    if (!entry || !chapter) return [];
    const [source, from, own] = [file.source, file.from, file.own].map(chapterText);
    const { words: data, stale } = translatedWords(chapter.data, from!.head, entry.data);
    const untitled = stale.some(([key]) => key === 'title');
    const made = translatedChapter(source!, from!, own!.tree);
    return [{ language, entry, chapter: { ...chapter, data }, untitled, ...made }];
  });
}

import { join } from 'node:path';
import { readChapter, type ChapterSource } from '../story/chapter.ts';
import type { MdxSource } from '../story/mdx.ts';
import { mdxIn, readLessons, readPages } from './check.ts';
import { underRule, type Fault } from '../ground/fault.ts';
import { columnsAlmostNumbers } from './hint/almost-numbers.ts';
import { addresses } from './hint/addresses.ts';
import { idleNumbers } from './hint/idle-numbers.ts';
import { idleProps } from './hint/idle-props.ts';
import { leaningSteps } from './hint/openings.ts';
import { samePictures } from './hint/pictures.ts';
import { placeholders } from './hint/placeholders.ts';
import { untoldTeachers } from './hint/teachers.ts';
import { wordsToTeachers } from './hint/to-teachers.ts';
import { longSentences } from './hint/sentences.ts';
import { shownScenes } from './hint/shown.ts';
import { doubledSigns } from './hint/signs.ts';
import { longSteps, sameAlts } from './hint/steps.ts';
import { staleTranslations } from './hint/translations.ts';
import { readKnownNames } from './known-names.ts';

/**
 * What is not wrong in the chapters, lessons and tables, and could be better.
 * @param isSound whether the folder has no fault: only then can every step be drawn, and is it known what nothing names
 */
export async function hints(content: string, seeds: string, isSound: boolean): Promise<Fault[]> {
  const chapters = mdxIn(join(content, 'essay')).map(readChapter);
  const lessons = readLessons(content);
  const found = [
    ...underRule('placeholder', placeholders(content)),
    ...underRule('almost-number', columnsAlmostNumbers(content)),
    ...[...chapters, ...lessons].flatMap((page) => [
      ...underRule('long-sentence', longSentences(page)),
      ...underRule('doubled-sign', doubledSigns(page)),
      ...underRule('address', addresses(page)),
    ]),
    ...underRule(
      'teacher',
      lessons.flatMap((lesson) => [...untoldTeachers(lesson), ...wordsToTeachers(lesson)]),
    ),
    ...underRule('long-step', chapters.flatMap(longSteps)),
    ...underRule('leaning-step', chapters.flatMap(leaningSteps)),
    ...underRule('same-alt', sameAlts(chapters)),
    ...(isSound ? await ofTheWhole(content, seeds, chapters, lessons) : []),
  ];
  return found.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

/** What can be said only where all can be read and drawn. */
async function ofTheWhole(
  content: string,
  seeds: string,
  chapters: ChapterSource[],
  lessons: MdxSource[],
): Promise<Fault[]> {
  const { words } = await readKnownNames(content, seeds);
  const scenes = await shownScenes(chapters, (chart) => words.get(chart)!, content);
  const pages = [...chapters, ...lessons, ...readPages(content)];
  return [
    ...underRule('stale-translation', staleTranslations(content, seeds)),
    ...underRule('idle-number', idleNumbers(content, pages)),
    ...underRule('same-picture', samePictures(scenes)),
    ...underRule('idle-prop', idleProps(scenes, content)),
  ];
}

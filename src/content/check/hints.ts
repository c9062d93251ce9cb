import { join } from 'node:path';
import { readChapter } from '../story/chapter.ts';
import { mdxIn, readLessons, readPages } from './check.ts';
import { underRule, type Fault } from '../ground/fault.ts';
import { addresses } from './hint/addresses.ts';
import { idleNumbers } from './hint/idle-numbers.ts';
import { idleProps } from './hint/idle-props.ts';
import { leaningSteps } from './hint/openings.ts';
import { samePictures } from './hint/pictures.ts';
import { longSentences } from './hint/sentences.ts';
import { shownScenes } from './hint/shown.ts';
import { doubledSigns } from './hint/signs.ts';
import { longSteps, sameAlts } from './hint/steps.ts';
import { staleTranslations } from './hint/translations.ts';
import { readKnownNames } from './known-names.ts';

/**
 * What is not wrong in the chapters and lessons, and could be better. Asked only of a folder without
 * faults: it draws every step.
 */
export async function hints(content: string, seeds: string): Promise<Fault[]> {
  const chapters = mdxIn(join(content, 'essay')).map(readChapter);
  const { words } = await readKnownNames(content, seeds);
  const scenes = await shownScenes(chapters, (chart) => words.get(chart)!);
  const lessons = readLessons(content);
  const found = [
    ...[...chapters, ...lessons].flatMap((page) => [
      ...underRule('long-sentence', longSentences(page)),
      ...underRule('doubled-sign', doubledSigns(page)),
      ...underRule('address', addresses(page)),
    ]),
    ...underRule('long-step', chapters.flatMap(longSteps)),
    ...underRule('leaning-step', chapters.flatMap(leaningSteps)),
    ...underRule('same-alt', sameAlts(chapters)),
    ...underRule('stale-translation', staleTranslations(content, seeds)),
    ...underRule(
      'idle-number',
      idleNumbers(content, [...chapters, ...lessons, ...readPages(content)]),
    ),
    ...underRule('same-picture', samePictures(scenes)),
    ...underRule('idle-prop', idleProps(scenes)),
  ];
  return found.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

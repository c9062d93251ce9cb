import { join } from 'node:path';
import { readChapter } from '../story/chapter.ts';
import { mdxIn, readLessons } from './check.ts';
import { of, type Fault } from '../ground/fault.ts';
import { addresses } from './hint/addresses.ts';
import { idleProps } from './hint/idle-props.ts';
import { leaningSteps } from './hint/openings.ts';
import { samePictures } from './hint/pictures.ts';
import { longSentences } from './hint/sentences.ts';
import { shownScenes } from './hint/shown.ts';
import { doubledSigns } from './hint/signs.ts';
import { longSteps, sameAlts } from './hint/steps.ts';
import { staleTranslations } from './hint/translations.ts';
import { readRegisters } from './known-names.ts';

/**
 * What is not wrong in the chapters and lessons, and could be better. Asked only of a folder without
 * faults: it draws every step.
 */
export async function hints(content: string, seeds: string): Promise<Fault[]> {
  const chapters = mdxIn(join(content, 'essay')).map(readChapter);
  const { words } = await readRegisters(content, seeds);
  const scenes = await shownScenes(chapters, (chart) => words.get(chart)!);
  const found = [
    ...[...chapters, ...readLessons(content)].flatMap((page) => [
      ...of('long-sentence', longSentences(page)),
      ...of('doubled-sign', doubledSigns(page)),
      ...of('address', addresses(page)),
    ]),
    ...of('long-step', chapters.flatMap(longSteps)),
    ...of('leaning-step', chapters.flatMap(leaningSteps)),
    ...of('same-alt', sameAlts(chapters)),
    ...of('stale-translation', staleTranslations(content, seeds)),
    ...of('same-picture', samePictures(scenes)),
    ...of('idle-prop', idleProps(scenes)),
  ];
  return found.sort(
    (a, b) => a.file.localeCompare(b.file) || a.line - b.line || a.column - b.column,
  );
}

import { underRule, type Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import type { KnownNames } from '../known-names.ts';
import { checkAnswering } from './answering.ts';
import { checkCharacters } from './characters.ts';
import { checkCut } from './cut.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkTags, stepsIn } from './tags.ts';

/**
 * Checks what stands below a chapter's first lines, by itself: nothing here reads a file.
 * @param known the places that links can lead to
 */
export function checkText(chapter: MdxSource, knownNames: KnownNames, known: string[]): Fault[] {
  return [
    ...underRule('tag', checkTags(chapter, knownNames, 'chapters', stepsIn(chapter))),
    ...underRule('tag', checkAnswering(chapter, knownNames)),
    ...underRule('cut', checkCut(chapter)),
    ...underRule('link', checkLinks(chapter, { pages: knownNames.pages, known })),
    ...underRule('character', checkCharacters(chapter)),
    ...underRule('number', checkNumbers(chapter)),
  ];
}

/**
 * The same for a lesson, which stands on a page of its own.
 * @param known the places of the story that links can lead to
 * @param steps the steps of the story that its charts can show
 */
export function checkLessonText(
  lesson: MdxSource,
  knownNames: KnownNames,
  known: string[],
  steps: string[],
): Fault[] {
  return [
    ...underRule('tag', checkTags(lesson, knownNames, 'lessons', steps)),
    ...underRule('link', checkLinks(lesson, { pages: knownNames.pages, known, story: '/' })),
    ...underRule('character', checkCharacters(lesson)),
    ...underRule('number', checkNumbers(lesson)),
  ];
}

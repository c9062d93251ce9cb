import { of, type Fault } from '../../ground/fault.ts';
import type { MdxSource } from '../../story/mdx.ts';
import type { Registers } from '../known-names.ts';
import { checkCharacters } from './characters.ts';
import { checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkTags, stepsIn } from './tags.ts';

/**
 * Checks what stands below a chapter's first lines, by itself: nothing here reads a file.
 * @param known the places that links can lead to
 */
export function checkText(chapter: MdxSource, registers: Registers, known: string[]): Fault[] {
  return [
    ...of('tag', checkTags(chapter, registers, 'chapters', stepsIn(chapter))),
    ...of('link', checkLinks(chapter, { pages: registers.pages, known })),
    ...of('character', checkCharacters(chapter)),
    ...of('number', checkNumbers(chapter)),
  ];
}

/**
 * The same for a lesson, which stands on a page of its own.
 * @param known the places of the story that links can lead to
 * @param steps the steps of the story that its charts can show
 */
export function checkLessonText(
  lesson: MdxSource,
  registers: Registers,
  known: string[],
  steps: string[],
): Fault[] {
  return [
    ...of('tag', checkTags(lesson, registers, 'lessons', steps)),
    ...of('link', checkLinks(lesson, { pages: registers.pages, known, story: '/' })),
    ...of('character', checkCharacters(lesson)),
    ...of('number', checkNumbers(lesson)),
  ];
}

import { CHARACTERS } from '../characters.ts';
import type { Fault } from '../fault.ts';
import type { MdxSource } from '../mdx.ts';
import type { Registers } from '../registers.ts';
import { checkCharacters, checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkTags, stepsIn } from './tags.ts';

/**
 * Checks what stands below a chapter's first lines, by itself: nothing here reads a file.
 * @param known the places that links can lead to
 */
export function checkText(chapter: MdxSource, registers: Registers, known: string[]): Fault[] {
  return [
    ...checkTags(chapter, registers, 'chapters', stepsIn(chapter)),
    ...checkLinks(chapter, known),
    ...checkCharacters(chapter, CHARACTERS),
    ...checkNumbers(chapter),
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
    ...checkTags(lesson, registers, 'lessons', steps),
    ...checkLinks(lesson, known, '/'),
    ...checkCharacters(lesson, CHARACTERS),
    ...checkNumbers(lesson),
  ];
}

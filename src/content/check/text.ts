import type { ChapterSource } from '../chapter.ts';
import { CHARACTERS } from '../characters.ts';
import type { Fault } from '../fault.ts';
import type { Registers } from '../registers.ts';
import { checkCharacters, checkLinks } from './links.ts';
import { checkNumbers } from './numbers.ts';
import { checkTags } from './tags.ts';

/**
 * Checks what stands below a chapter's first lines, by itself: nothing here reads a file.
 * @param known the places that links can lead to
 */
export function checkText(chapter: ChapterSource, registers: Registers, known: string[]): Fault[] {
  return [
    ...checkTags(chapter, registers),
    ...checkLinks(chapter, known),
    ...checkCharacters(chapter, CHARACTERS),
    ...checkNumbers(chapter),
  ];
}

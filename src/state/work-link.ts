import { endOf, LONGEST, type Refused } from './answer-link.ts';
import { workOf, type LessonWork } from './lesson-work.ts';
import { isEnded, unseal } from './sealed.ts';

/** The first key of a lesson that was worked through, which tells it from any other link. */
export const WORK = 'lesson';

/** A lesson that was handed in; or why it is none. */
export type ReadWork = { work: LessonWork } | Refused;

/**
 * Reads the work of a text that has one link and perhaps words behind it; what comes behind the link
 * is handed back. One that is not whole is refused: half of it would pass for all that was done.
 */
export function readWorkLink(text: string): { read: ReadWork; rest: string } {
  const near = text.slice(0, LONGEST);
  const found = unseal(WORK, near);
  const work = found && workOf(found.said);
  if (found && work?.lesson) return { read: { work }, rest: text.slice(endOf(near, found.sum)) };
  const refused = found || isEnded(near) ? 'changed' : 'cut';
  // Whose it is can be asked for again by name, where that can still be read.
  const [said = ''] = /&name=[^&\s]*/.exec(near) ?? [];
  return {
    read: { refused, given: new URLSearchParams(said).get('name') || text.trim() },
    rest: '',
  };
}

import { fragment, query } from '../../../state/address.ts';
import { readWork, writeWork } from '../../../state/answer.ts';
import { keptWork } from '../../../state/kept-work.ts';
import { readPlan, writePlan, type LessonPlan } from '../../../state/lesson-plan.ts';
import { MOST_SEED, type LessonWork } from '../../../state/lesson-work.ts';
import { groupIn } from '../given-link.ts';

/** What a link has for a lesson: work, the lesson as a teacher changed it, or the key of what is wrong with it. */
export type Held = { work: LessonWork } | { plan: LessonPlan } | { doubt: string } | null;

/** Reads a link, or the part of one after `#`, for a lesson. */
export function heldIn(link: string, lesson: string): Held {
  const changed = readPlan(link);
  if ('plan' in changed) return changed.plan.lesson === lesson ? changed : { doubt: 'planOther' };
  if (changed.refused !== 'none') return { doubt: 'planLost' };
  const given = readWork(link);
  if ('work' in given) return given.work.lesson === lesson ? given : { doubt: 'otherLesson' };
  return given.refused === 'no-answer' ? null : { doubt: 'lost' };
}

/** What a student’s page begins with. */
export interface Begun {
  work: LessonWork;
  /** What there is to say of what the address and the device have, by the keys of the sentences. */
  doubts: string[];
  /** Whether the device keeps this very work; or another’s, which is not written over unasked. */
  kept: 'this' | 'other' | null;
  /** Whether it was opened as a class gets it, or has been worked on: a link or the device has something for it. */
  isGiven: boolean;
}

/** What the address, or else the device, has of a lesson; without either, a beginning. */
export function begun(lesson: string, mark: string): Begun {
  const here = heldIn(`#${fragment()}`, lesson);
  const device = keptWork(lesson);
  const stored = device === null ? null : heldIn(device, lesson);
  const kept = stored && 'work' in stored ? stored.work : null;
  const plan = here && 'plan' in here ? here.plan : undefined;
  const isOfPlan = kept && said(kept.plan) === said(plan);
  const taken = here && 'work' in here ? here.work : isOfPlan ? kept : null;
  const asked = groupIn(query());
  const doubts = [here, stored].flatMap((held) => (held && 'doubt' in held ? held.doubt : []));
  const other = taken ? 'otherEdition' : 'planEdition';
  if ((taken ?? plan ?? { mark }).mark !== mark) doubts.push(other);
  const isKept = kept !== null && kept.order === taken?.order;
  return {
    work: taken
      ? { ...taken, mark, group: taken.group || asked }
      : {
          ...{
            lesson,
            mark,
            group: asked,
            name: '',
            reached: 1,
            answers: [],
            levers: [],
            tries: [],
          },
          order: Math.floor(Math.random() * (MOST_SEED + 1)),
          ...(plan && { plan }),
        },
    doubts,
    kept: kept === null ? null : isKept ? 'this' : 'other',
    isGiven: asked !== '' || here !== null || stored !== null,
  };
}

const said = (plan: LessonPlan | undefined): string => (plan ? writePlan(plan) : '');

/** What stands after `#` for work, or for a changed lesson. */
export const linkOf = (held: { work: LessonWork } | { plan: LessonPlan }): string =>
  'work' in held ? writeWork(held.work) : writePlan(held.plan);

/** Whether a link has what is there already: the same work, or the lesson it is of. */
export const isSame = (
  held: { work: LessonWork } | { plan: LessonPlan },
  there: LessonWork,
): boolean =>
  'work' in held ? linkOf(held) === writeWork(there) : linkOf(held) === said(there.plan);

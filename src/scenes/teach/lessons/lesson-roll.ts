import type { HandedIn } from '../../../state/answer-links.ts';
import { writePlan, type LessonPlan } from '../../../state/lesson-plan.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';

/** The most that one view holds: several classes full. */
const MOST_WORKS = 300;

/** What became of lessons that were handed in. */
export interface EnrolledWorks {
  works: LessonWork[];
  added: number;
  /** Whose came more than once; what is furthest is kept. */
  again: string[];
  /** Whether there was no room for all. */
  full: boolean;
}

/** What was handed in by one class in one edition of a lesson. */
export interface LessonGroup {
  lesson: string;
  mark: string;
  /** What the teacher calls the class; empty where nothing was said. */
  group: string;
  /** What its teacher changed in the lesson. */
  plan?: LessonPlan | undefined;
  works: LessonWork[];
}

/** Takes what was read in among what is there. Of one student’s that came more than once the furthest is kept. */
export function enrolWorks(there: readonly LessonWork[], read: readonly HandedIn[]): EnrolledWorks {
  const known = new Map(there.map((work) => [keyOf(work), work]));
  const again = new Set<string>();
  let full = false;
  for (const one of read) {
    if (!('work' in one)) continue;
    const key = keyOf(one.work);
    const twin = known.get(key);
    if (twin) again.add(one.work.name);
    if (!twin && known.size >= MOST_WORKS) full = true;
    else if (!twin || isFurther(one.work, twin)) known.set(key, one.work);
  }
  const works = [...known.values()];
  return { works, added: works.length - there.length, again: [...again], full };
}

/** A student’s own link has an order of its own, whatever else changes in it. */
const keyOf = ({ name, order, ...work }: LessonWork): string =>
  JSON.stringify([groupKey(work), name, order]);

/** Tells one class in one edition of a lesson from any other. */
export const groupKey = ({
  lesson,
  mark,
  group,
  plan,
}: Pick<LessonWork, 'lesson' | 'mark' | 'group' | 'plan'>): string =>
  JSON.stringify([lesson, mark, group, plan ? writePlan(plan) : '']);

function isFurther(one: LessonWork, other: LessonWork): boolean {
  const far = ({ tries, reached, answers }: LessonWork) => [
    tries.length,
    reached,
    answers.reduce((sum, { text }) => sum + text.length, 0),
  ];
  const [mine, others] = [far(one), far(other)];
  const differs = mine.findIndex((n, at) => n !== others[at]);
  return differs >= 0 && mine[differs]! > others[differs]!;
}

/** What came back, lesson by lesson and class by class, in the order it first came. */
export function groupsOf(works: readonly LessonWork[]): LessonGroup[] {
  const groups = new Map<string, LessonGroup>();
  for (const work of works) {
    const { lesson, mark, group, plan } = work;
    const key = groupKey(work);
    const known = groups.get(key) ?? { lesson, mark, group, plan, works: [] };
    known.works.push(work);
    groups.set(key, known);
  }
  return [...groups.values()];
}

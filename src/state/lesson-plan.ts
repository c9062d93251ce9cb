import { LEVERS, type LeverId } from '../model/levers.ts';
import { LONGEST_TITLE } from './choices.ts';
import { listed, readPairs, writePairs } from './pairs.ts';
import { isEnded, seal, unseal, type Pairs } from './sealed.ts';
import { EQUALS } from './unmangled.ts';

/** The first key of a lesson that a teacher changed, which tells it from any other link. */
const PLAN = 'plan';

/** Where one begins, in an address or in a file; students write of plans, too. */
const BEGINS = new RegExp(`(?:^|[#"\\s])${PLAN}${EQUALS}`);

/** The most letters of a text that was written anew, and of all of them. */
const LONGEST_TEXT = 600;
const LONGEST_TEXTS = 4000;

/** The most parts, questions or charts that it counts. */
const MOST = 40;

type Levers = Readonly<Partial<Record<LeverId, number>>>;

/** What a teacher changed in a lesson: all that can be changed, and nothing that is as it was. */
export interface LessonPlan {
  /** The lesson’s name in addresses. */
  lesson: string;
  /** The mark of the edition that was changed, so that its questions are found by their numbers. */
  mark: string;
  /** Empty where it is the lesson’s own. */
  title: string;
  /** What it says of itself below its title; empty where it is the lesson’s own. */
  summary: string;
  /** The parts that are left, by their numbers from 1, in their order; empty where all stand as they stood. */
  parts: readonly number[];
  /** Whether the quiz is left out. */
  quizless: boolean;
  /** The questions of the quiz that are left out, by their numbers from 1. */
  unasked: readonly number[];
  /** What was written anew, by the number of the question from 1. */
  questions: Readonly<Record<number, string>>;
  /** The same of the paragraphs that its parts begin with and lead on by. */
  leads: Readonly<Record<number, string>>;
  /** Levers that were set, by the number of the chart from 1. */
  levers: Readonly<Record<number, Levers>>;
}

/** What is changed where nothing is. */
export const UNCHANGED = {
  ...{ title: '', summary: '', parts: [], quizless: false, unasked: [] },
  ...{ questions: {}, leads: {}, levers: {} },
} satisfies Omit<LessonPlan, 'lesson' | 'mark'>;

/** A changed lesson; or why there is none: nothing of one, its end is missing, or it is not what was sent. */
export type ReadPlan = { plan: LessonPlan } | { refused: 'none' | 'cut' | 'changed' };

/**
 * The most letters of a text that is written anew.
 * @param texts how many of the lesson can be
 */
export const roomOfText = (texts: number): number =>
  Math.min(LONGEST_TEXT, Math.floor(LONGEST_TEXTS / Math.max(1, texts)));

/** A changed lesson as the keys and values of a link. */
export function pairsOfPlan(plan: LessonPlan): Pairs {
  const { lesson, mark, title, summary, parts, quizless, unasked, questions, leads, levers } = plan;
  const said: [string, string][] = [
    ['of', lesson],
    ['mark', mark],
    ['title', title.trim().slice(0, LONGEST_TITLE)],
    ['lead', summary.trim()],
    ['parts', parts.join(',')],
    ['quiz', quizless ? '0' : ''],
    ['unasked', unasked.join(',')],
    ...Object.entries(questions).map(([n, text]): [string, string] => [`q${n}`, text.trim()]),
    ...Object.entries(leads).map(([n, text]): [string, string] => [`p${n}`, text.trim()]),
    ...Object.entries(levers).map(([n, set]): [string, string] => [
      `set${n}`,
      writePairs(LEVERS, set).join(','),
    ]),
  ];
  return said.filter(([, value]) => value !== '');
}

/** The changed lesson that keys and values stand for, sound whatever they say; null where they name none. */
export function planOf(said: URLSearchParams): LessonPlan | null {
  const text = (key: string) => said.get(key) ?? '';
  const lesson = /^[\w-]{1,80}$/.exec(text('of'))?.[0];
  if (!lesson) return null;
  const numbered = <T>(key: string, read: (value: string) => T) =>
    Object.fromEntries(
      numbers.flatMap((n) => (text(`${key}${n}`) ? [[n, read(text(`${key}${n}`))]] : [])),
    ) as Record<number, T>;
  const counted = (key: string) => [
    ...new Set(
      listed(text(key))
        .map(Number)
        .filter((n) => numbers.includes(n)),
    ),
  ];
  const room = { left: LONGEST_TEXTS };
  const written = (value: string) => {
    const kept = value.slice(0, Math.min(LONGEST_TEXT, room.left));
    room.left -= kept.length;
    return kept;
  };
  return {
    lesson,
    mark: text('mark').slice(0, 12),
    title: text('title').slice(0, LONGEST_TITLE),
    summary: written(text('lead')),
    parts: counted('parts'),
    quizless: text('quiz') === '0',
    unasked: counted('unasked'),
    questions: numbered('q', written),
    leads: numbered('p', written),
    levers: numbered('set', (value) => readPairs(listed(value), LEVERS, [])),
  };
}

const numbers = Array.from({ length: MOST }, (_, n) => n + 1);

/** Writes a changed lesson as the part of an address after `#`. */
export const writePlan = (plan: LessonPlan): string => seal(PLAN, pairsOfPlan(plan));

/** Reads a changed lesson from a link, the part of one after `#`, or the text of a file. */
export function readPlan(text: string): ReadPlan {
  const near = text.slice(0, LONGEST);
  if (!BEGINS.test(near)) return { refused: 'none' };
  const found = unseal(PLAN, near);
  const plan = found && planOf(found.said);
  if (plan) return { plan };
  return { refused: found || isEnded(near) ? 'changed' : 'cut' };
}

/** No link or file of a lesson is longer, whatever was done to it. */
const LONGEST = 100_000;

/** Writes a changed lesson as a small file. */
export const writePlanFile = (plan: LessonPlan): string =>
  `${JSON.stringify({ kind: 'made-to-measure-lesson', version: 1, lesson: writePlan(plan) }, null, 2)}\n`;

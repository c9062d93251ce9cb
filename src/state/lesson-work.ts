import { LEVERS, type LeverId } from '../model/levers.ts';
import { LONGEST_CLASS, LONGEST_NAME } from './choices.ts';
import { pairsOfPlan, planOf, type LessonPlan } from './lesson-plan.ts';
import { listed, readPairs, writePairs } from './pairs.ts';
import { isPairs, type Pairs } from './sealed.ts';

/** The most letters of an answer in a lesson, and of all its answers together: what every link can carry. */
const LONGEST_TEXT = 2000;
const LONGEST_WORK = 12_000;

/** The most questions, charts or parts that a lesson's link counts. */
const MOST = 40;

/** The most that the seed of a student’s order can be: six digits, which a link has room for. */
export const MOST_SEED = 999_999;

/** A quiz is tried twice, and both tries are kept. */
export const TRIES = 2;

/** What a student wrote to a question of a lesson. */
export interface WorkAnswer {
  text: string;
  /** What was predicted as a number, in the unit that it was asked in; null where none was. */
  number: number | null;
  /** Whether it is a prediction that was given, or passed over, and stands from then on. */
  settled: boolean;
}

/** What a student has done in a lesson: it travels in the part of an address that no server sees, or in a file. */
export interface LessonWork {
  /** The lesson’s name in addresses. */
  lesson: string;
  /** The mark of the lesson’s questions as the student had them, so that others are told apart. */
  mark: string;
  /** What the teacher calls the class or the occasion; empty where nothing was said. */
  group: string;
  name: string;
  /** What the order of the quiz’s options is made from; every student has another. */
  order: number;
  /** How far the student has come: the last part that was opened, from 1. */
  reached: number;
  /** In the order of the lesson’s questions; those behind the last answer are left out. */
  answers: readonly WorkAnswer[];
  /** Where the student left the levers of each chart that has been moved, in the order of the lesson’s charts. */
  levers: readonly Readonly<Partial<Record<LeverId, number>>>[];
  /** The options chosen at each try of the quiz, from 1 as the lesson has them; 0 where none was. */
  tries: readonly (readonly number[])[];
  /** What the teacher changed in the lesson, so that whoever reads the answers knows what was asked. */
  plan?: LessonPlan | undefined;
}

/** An answer that was not begun. */
export const NO_ANSWER: WorkAnswer = { text: '', number: null, settled: false };

/**
 * The most letters of an answer in a lesson.
 * @param questions how many the lesson has
 */
export const roomOf = (questions: number): number =>
  Math.min(LONGEST_TEXT, Math.floor(LONGEST_WORK / Math.max(1, questions)));

/** A lesson’s work as the keys and values of a link, only what was done. */
export function pairsOfWork(work: LessonWork): Pairs {
  const { lesson, mark, group, name, order, reached, answers, levers, tries, plan } = work;
  const room = roomOf(answers.length);
  const given = answers.flatMap(({ settled }, n) => (settled ? [n + 1] : []));
  const said: [string, string][] = [
    ['of', lesson],
    ['mark', mark],
    ['for', group.trim().slice(0, LONGEST_CLASS)],
    ['name', name.trim().slice(0, LONGEST_NAME)],
    ['order', String(order)],
    ['part', String(reached)],
    ['given', given.join(',')],
    ...answers.map(({ text }, n): [string, string] => [`q${n + 1}`, text.slice(0, room)]),
    ...answers.map(({ number }, n): [string, string] => [`n${n + 1}`, String(number ?? '')]),
    ...levers.map((one, n): [string, string] => [`set${n + 1}`, writePairs(LEVERS, one).join(',')]),
    ...tries.slice(0, TRIES).map((one): [string, string] => ['try', one.join('.')]),
    ['changed', plan ? JSON.stringify(pairsOfPlan(plan)) : ''],
  ];
  return said.filter(([, value]) => value !== '');
}

/** The work that a link’s keys and values stand for; whatever stands there, it is sound. */
export function workOf(said: URLSearchParams): LessonWork {
  const text = (key: string) => said.get(key) ?? '';
  const given = listed(text('given')).map(Number);
  const numbers = (key: string) =>
    [...said.keys()].flatMap((one) => {
      const n = Number(new RegExp(`^${key}(\\d{1,2})$`).exec(one)?.[1]);
      return n >= 1 && n <= MOST ? [n] : [];
    });
  const upTo = (all: number[]) => Array.from({ length: Math.max(0, ...all) }, (_, at) => at + 1);
  const numberIn = (key: string) => anyNumber(text(key));
  const plan = planIn(text('changed'));
  const settled = given.filter((n) => Number.isInteger(n) && n >= 1 && n <= MOST);
  return {
    lesson: /^[\w-]{1,80}$/.exec(text('of'))?.[0] ?? '',
    mark: text('mark').slice(0, 12),
    group: text('for').slice(0, LONGEST_CLASS),
    name: text('name').slice(0, LONGEST_NAME),
    order: whole(text('order'), 0, MOST_SEED),
    reached: whole(text('part'), 1, MOST),
    answers: upTo([
      ...numbers('q'),
      ...numbers('n').filter((n) => numberIn(`n${n}`) !== null),
      ...settled,
    ]).map((n) => ({
      text: text(`q${n}`).slice(0, LONGEST_TEXT),
      number: numberIn(`n${n}`),
      settled: settled.includes(n),
    })),
    levers: upTo(numbers('set')).map((n) => readPairs(listed(text(`set${n}`)), LEVERS, [])),
    tries: said
      .getAll('try')
      .slice(0, TRIES)
      .map((one) =>
        one
          .split('.')
          .slice(0, MOST)
          .map((option) => whole(option, 0, MOST)),
      ),
    ...(plan && { plan }),
  };
}

/** What the teacher changed, as it stands among what was done; nothing where it is not that. */
function planIn(text: string): LessonPlan | null {
  try {
    const said: unknown = JSON.parse(text);
    return isPairs(said) ? planOf(new URLSearchParams(said.map(([k, v]) => [k, v]))) : null;
  } catch {
    return null;
  }
}

/** The number that a text is; null where it is none. */
function anyNumber(text: string): number | null {
  const value = text.trim() === '' ? NaN : Number(text);
  // A nothing below nothing is one.
  return Number.isFinite(value) ? value + 0 : null;
}

/** A whole number within bounds; the least of them where the text says another thing. */
function whole(text: string, least: number, most: number): number {
  const value = Number(text);
  return Number.isInteger(value) && value >= least && value <= most ? value : least;
}

/** Whether nothing was done so far that could be lost. */
export const isBlank = ({ name, answers, levers, tries }: LessonWork): boolean =>
  name === '' && answers.length === 0 && levers.length === 0 && tries.length === 0;

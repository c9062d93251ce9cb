import { fill } from '../../../charts/shared/words.ts';
import type { LessonPlan } from '../../../state/lesson-plan.ts';
import { NO_ANSWER, TRIES, type LessonWork } from '../../../state/lesson-work.ts';
import { leversSaid } from '../levers-said.ts';
import type { Curve } from './lesson-curves.ts';

/** A lesson as the view of a class knows it. */
export interface KnownLesson {
  title: string;
  mark: string;
  questions: { part: string; at: number; kind: string; text: string }[];
  /** What its charts show. */
  charts: string[];
  /** Those of its charts that come to one curve, by their numbers from 0. */
  curves?: Readonly<Record<number, Curve>>;
  /** The right option of each question of its quiz, from 1, and how many options there are. */
  quiz: { question: string; right: number }[];
  /** The parts that its teacher kept, by their numbers from 1; none where all stand as they stood. */
  parts?: readonly number[];
}

/** What the view says, by key, and what levers are called. */
export interface LessonWords {
  text: Record<string, string>;
  levers: Record<string, string>;
}

/** Rows of what came back of a lesson, a student each, under one column for each question. */
export interface LessonTable {
  columns: string[];
  rows: string[][];
  /** Which questions have columns, from the second on: by their numbers in the lesson, from 0. */
  questions: number[];
}

/** What a student is called: by a number where names are hidden or none was given; from 1. */
export const studentOf = ({ name }: LessonWork, n: number, words: LessonWords, named: boolean) =>
  (named && name) || fill(words.text.student!, { n: String(n) });

/** One table by question: what each student wrote, what each set in a chart, and both tries of the quiz. */
export function lessonTable(
  works: readonly LessonWork[],
  lesson: KnownLesson | undefined,
  words: LessonWords,
  named: boolean,
): LessonTable {
  const { text } = words;
  const count = (of: (work: LessonWork) => readonly unknown[]) =>
    Math.max(0, ...works.map((work) => of(work).length));
  const questions = askedOf(
    lesson,
    count(({ answers }) => answers),
  );
  const charts = numbers(count(({ levers }) => levers)).filter((n) =>
    works.some(({ levers }) => Object.keys(levers[n] ?? {}).length > 0),
  );
  const tries = numbers(
    Math.min(
      TRIES,
      count((work) => work.tries),
    ),
  );
  return {
    questions,
    columns: [
      text.columnName!,
      ...questions.map((n) => questionName(n, lesson, words)),
      ...charts.map((n) => fill(text.columnSet!, { chart: lesson?.charts[n] ?? String(n + 1) })),
      ...tries.map((n) => [text.columnFirst!, text.columnSecond!][n]!),
    ],
    rows: works.map((work, at) => [
      studentOf(work, at + 1, words, named),
      ...questions.map((n) => {
        const { text: written, settled } = work.answers[n] ?? NO_ANSWER;
        return written || (settled ? text.passed! : '');
      }),
      ...charts.map((n) => leversSaid(work.levers[n] ?? {}, words.levers)),
      ...tries.map((n) => triedOf(work.tries[n], lesson, words)),
    ]),
  };
}

/** The questions that were asked, in their order: of a lesson that a teacher changed, those it kept. */
function askedOf(lesson: KnownLesson | undefined, answered: number): number[] {
  const all = numbers(Math.max(lesson?.questions.length ?? 0, answered));
  const parts = lesson?.parts ?? [];
  if (parts.length === 0) return all;
  const place = (n: number) => parts.indexOf(lesson?.questions[n]?.at ?? 0);
  return all.filter((n) => place(n) >= 0).sort((a, b) => place(a) - place(b));
}

/** A lesson as its teacher changed it. */
export function changedBy(lesson: KnownLesson, plan: LessonPlan | undefined): KnownLesson {
  if (!plan) return lesson;
  return {
    ...lesson,
    title: plan.title || lesson.title,
    parts: plan.parts,
    questions: lesson.questions.map((question, n) => ({
      ...question,
      text: plan.questions[n + 1] ?? question.text,
    })),
    quiz: plan.quizless ? [] : lesson.quiz,
    curves: Object.fromEntries(
      Object.entries(lesson.curves ?? {}).map(([n, { shows, levers }]) => [
        n,
        { shows, levers: { ...levers, ...plan.levers[Number(n) + 1] } },
      ]),
    ),
  };
}

/** How a question is called: its number, its part and its kind. */
export function questionName(n: number, lesson: KnownLesson | undefined, words: LessonWords) {
  const question = lesson?.questions[n];
  const number = String(n + 1);
  return question
    ? fill(words.text.question!, {
        n: number,
        part: question.part,
        kind: words.text[question.kind]!,
      })
    : number;
}

/** Of each question of the quiz, how many had it right at the first try, and at the last. */
export function quizRows(
  works: readonly LessonWork[],
  lesson: KnownLesson,
  words: LessonWords,
): string[][] {
  const tried = works.filter(({ tries }) => tries.length > 0);
  if (tried.length === 0) return [];
  return lesson.quiz.map(({ question, right }, n) => {
    const rightAt = (which: (work: LessonWork) => readonly number[] | undefined) =>
      fill(words.text.ofAll!, {
        n: String(tried.filter((work) => which(work)?.[n] === right).length),
        total: String(tried.length),
      });
    return [question, rightAt(({ tries }) => tries[0]), rightAt(({ tries }) => tries.at(-1))];
  });
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

/** How many were right, and the option chosen at each question by its letter in the lesson. */
function triedOf(
  tried: readonly number[] | undefined,
  lesson: KnownLesson | undefined,
  { text }: LessonWords,
): string {
  if (!tried) return '';
  const letters = tried.map((option) => (option > 0 ? String.fromCharCode(64 + option) : '–'));
  if (!lesson) return letters.join(' ');
  const right = lesson.quiz.filter((question, n) => question.right === tried[n]).length;
  return fill(text.tried!, {
    n: String(right),
    total: String(lesson.quiz.length),
    options: letters.join(' '),
  });
}

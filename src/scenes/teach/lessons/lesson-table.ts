import { fill } from '../../../charts/shared/words.ts';
import type { LessonPlan } from '../../../state/lesson-plan.ts';
import { NO_ANSWER, TRIES, type LessonWork } from '../../../state/lesson-work.ts';
import { printedNumber } from '../../../state/typed-number.ts';
import { stepName } from '../../use/step-name.ts';
import { leversSaid } from '../levers-said.ts';
import type { Curve } from './lesson-curves.ts';
import { chosenIn, rightIn, triedOf, type KnownAsked } from './lesson-quiz.ts';

/** A lesson as the view of a class knows it. */
export interface KnownLesson {
  title: string;
  mark: string;
  questions: { part: string; at: number; kind: string; text: string; unit?: string }[];
  /** What its charts show. */
  charts: string[];
  /** Those of its charts that come to one curve, by their numbers from 0. */
  curves?: Readonly<Record<number, Curve>>;
  /** The questions of its quiz that were asked. */
  quiz: KnownAsked[];
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

/** What of some works has a column: questions, charts that somebody set, and tries of the quiz, from 0. */
function columnsOf(works: readonly LessonWork[], lesson: KnownLesson | undefined) {
  const count = (of: (work: LessonWork) => readonly unknown[]) =>
    Math.max(0, ...works.map((work) => of(work).length));
  return {
    questions: askedOf(
      lesson,
      count(({ answers }) => answers),
    ),
    charts: numbers(count(({ levers }) => levers)).filter((n) =>
      works.some(({ levers }) => Object.keys(levers[n] ?? {}).length > 0),
    ),
    // Of a quiz that is not known nobody can say what was right.
    tries: lesson?.quiz.length
      ? numbers(
          Math.min(
            TRIES,
            count(({ tries }) => tries),
          ),
        )
      : [],
  };
}

/** One table by question: what each student wrote, what each set in a chart, and both tries of the quiz. */
export function lessonTable(
  works: readonly LessonWork[],
  lesson: KnownLesson | undefined,
  words: LessonWords,
  named: boolean,
): LessonTable {
  const { text } = words;
  const { questions, charts, tries } = columnsOf(works, lesson);
  return {
    questions,
    columns: [
      text.columnName!,
      ...questions.map((_, at) => questionName(at, questions, lesson)),
      ...charts.map((n) => chartName(n, lesson, words)),
      ...tries.map((n) => [text.columnFirst!, text.columnSecond!][n]!),
    ],
    rows: works.map((work, at) => [
      studentOf(work, at + 1, words, named),
      ...questions.map((n) => writtenTo(n, work, lesson, text)),
      ...charts.map((n) => leversSaid(work.levers[n] ?? {}, words.levers)),
      ...tries.map((n) => triedOf(work.tries[n], lesson?.quiz ?? [], text)),
    ]),
  };
}

/** The same as a file for who counts on: whole questions, each option chosen in its words, and scores as numbers. */
export function lessonFile(
  { works, group }: { works: readonly LessonWork[]; group: string },
  lesson: KnownLesson | undefined,
  words: LessonWords,
  named: boolean,
): Pick<LessonTable, 'columns' | 'rows'> {
  const { text } = words;
  const { questions, charts, tries } = columnsOf(works, lesson);
  const quiz = lesson?.quiz ?? [];
  const tryOf = (n: number) => [text.columnFirst!, text.columnSecond!][n]!;
  return {
    columns: [
      ...[text.columnName!, text.columnGroup!],
      ...questions.map((n, at) => `${at + 1}. ${lesson?.questions[n]?.text ?? ''}`),
      ...charts.map((n) => chartName(n, lesson, words)),
      ...tries.flatMap((n) => [
        ...quiz.map(({ question }, at) => `${tryOf(n)}, ${at + 1}. ${question}`),
        fill(text.score!, { try: tryOf(n), total: String(quiz.length) }),
      ]),
    ],
    rows: works.map((work, at) => [
      ...[studentOf(work, at + 1, words, named), group],
      ...questions.map((n) => writtenTo(n, work, lesson, text)),
      ...charts.map((n) => leversSaid(work.levers[n] ?? {}, words.levers)),
      ...tries.flatMap((n) => {
        const tried = work.tries[n];
        const score = tried ? String(rightIn(tried, quiz)) : '';
        return [...quiz.map((asked) => chosenIn(tried, asked)), score];
      }),
    ]),
  };
}

/** What was said to a question: the number where it asks for one, and the words. */
export function writtenTo(
  n: number,
  { answers }: LessonWork,
  lesson: KnownLesson | undefined,
  text: Record<string, string>,
): string {
  const { text: written, number, settled } = answers[n] ?? NO_ANSWER;
  const unit = lesson?.questions[n]?.unit ?? '';
  const counted = number === null ? '' : `${printedNumber(number)} ${unit}`.trim();
  return [counted, written].filter((one) => one.trim()).join('; ') || (settled ? text.passed! : '');
}

const chartName = (n: number, lesson: KnownLesson | undefined, { text }: LessonWords): string =>
  fill(text.columnSet!, { chart: lesson?.charts[n] ?? String(n + 1) });

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
    quiz: plan.quizless ? [] : lesson.quiz.filter(({ n }) => !plan.unasked.includes(n + 1)),
    curves: Object.fromEntries(
      Object.entries(lesson.curves ?? {}).map(([n, { levers, ...curve }]) => [
        n,
        { ...curve, levers: { ...levers, ...plan.levers[Number(n) + 1] } },
      ]),
    ),
  };
}

/**
 * How a question is called: its number among those that were asked, and how it begins.
 * @param at its place among them, from 0
 */
export function questionName(
  at: number,
  questions: readonly number[],
  lesson: KnownLesson | undefined,
): string {
  const { text = '' } = lesson?.questions[questions[at]!] ?? {};
  return `${at + 1}. ${stepName(text)}`.trim();
}

const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);

import { fill } from '../../../charts/shared/words.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';

/** A question of a lesson’s quiz as the view of a class knows it. */
export interface KnownAsked {
  /** Its number in the lesson, from 0: by that its options are handed in. */
  n: number;
  question: string;
  answers: string[];
  /** The right one, from 1. */
  right: number;
}

type Tried = readonly number[];
type Words = Record<string, string>;

/** How many of the questions that were asked a try has right. */
export const rightIn = (tried: Tried, quiz: readonly KnownAsked[]): number =>
  quiz.filter(({ n, right }) => tried[n] === right).length;

/** A try in a few words: how many were right, and which were not, as the table of the quiz numbers them. */
export function triedOf(
  tried: Tried | undefined,
  quiz: readonly KnownAsked[],
  text: Words,
): string {
  if (!tried || quiz.length === 0) return '';
  const missed = quiz.flatMap(({ n, right }, at) => (tried[n] === right ? [] : [at + 1]));
  const score = fill(text.tried!, {
    n: String(quiz.length - missed.length),
    total: String(quiz.length),
  });
  return missed.length > 0 ? `${score}; ${fill(text.missed!, { list: missed.join(', ') })}` : score;
}

/** What was chosen at a question, in the words of the option; empty where nothing was. */
export const chosenIn = (tried: Tried | undefined, { n, answers }: KnownAsked): string =>
  answers[(tried?.[n] ?? 0) - 1] ?? '';

/**
 * A row for each question of the quiz: how many had it right at the first try and at the last, and what else
 * was chosen at the first, the commonest first.
 */
export function quizRows(
  works: readonly LessonWork[],
  quiz: readonly KnownAsked[],
  text: Words,
): string[][] {
  const tried = works.filter(({ tries }) => tries.length > 0);
  if (tried.length === 0) return [];
  return quiz.map((asked, at) => {
    const { n, right, question } = asked;
    const rightAt = (which: (work: LessonWork) => Tried | undefined) =>
      fill(text.ofAll!, {
        n: String(tried.filter((work) => which(work)?.[n] === right).length),
        total: String(tried.length),
      });
    return [
      `${at + 1}. ${question}`,
      rightAt(({ tries }) => tries[0]),
      rightAt(({ tries }) => tries.at(-1)),
      insteadOf(tried, asked),
    ];
  });
}

function insteadOf(works: readonly LessonWork[], asked: KnownAsked): string {
  const counts = asked.answers.map((answer, at) => ({
    answer,
    count: works.filter(({ tries }) => tries[0]?.[asked.n] === at + 1).length,
  }));
  return counts
    .filter(({ count }, at) => count > 0 && at + 1 !== asked.right)
    .sort((a, b) => b.count - a.count)
    .map(({ answer, count }) => `${answer.replace(/\.$/, '')} (${count})`)
    .join('; ');
}

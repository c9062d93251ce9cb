import type { QuizQuestion } from './lesson-schemas.ts';
import type { Num } from '../data/numbers/made.ts';

const NAMED = /\{([^{}]+)\}/g;

/** The numbers that a text of a quiz names. */
export function numbersNamed(text: string): string[] {
  return [...text.matchAll(NAMED)].map(([, id]) => id!);
}

/** A question with the numbers it names in place. */
export function fillNumbers(
  { question, answers, right, why, about }: QuizQuestion,
  numbers: ReadonlyMap<string, Pick<Num, 'text'>>,
): QuizQuestion {
  const fill = (text: string) =>
    text.replace(NAMED, (whole, id: string) => numbers.get(id)?.text ?? whole);
  return { question: fill(question), answers: answers.map(fill), right, why: fill(why), about };
}

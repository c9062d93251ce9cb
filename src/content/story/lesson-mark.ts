import { createHash } from 'node:crypto';
import type { TileId } from '../../charts/workbench/tiles.ts';
import { partsOf } from './lesson-parts.ts';
import type { Lesson } from './lessons.ts';

/** How many letters tell one edition of a lesson from another. */
const LENGTH = 7;

/** A question as the view of a class names it. */
export interface Asked {
  /** The title of the part it is in, and its number from 1. */
  part: string;
  at: number;
  kind: string;
  text: string;
  /** The outcome that a number is asked of beside the words. */
  number?: TileId;
}

/** The questions of a lesson, in its order, with their numbers in place. */
export const questionsOf = (lesson: Lesson): Asked[] =>
  partsOf(lesson).flatMap(({ n, title, questions }) =>
    questions.map(({ kind, text, number }) => ({
      ...{ part: title, at: n, kind, text },
      ...(number && { number }),
    })),
  );

/** What tells this edition of a lesson from one with other questions, so that no answer is set beside another's. */
export function markOf(lesson: Lesson): string {
  // What a question is about changes nothing of what is asked.
  const quiz = lesson.quiz.map((asked) => ({ ...asked, about: undefined }));
  const asked = JSON.stringify([
    questionsOf(lesson).map(({ text }) => text.replace(/\s+/g, ' ')),
    quiz,
  ]);
  return createHash('sha256').update(asked).digest('hex').slice(0, LENGTH);
}

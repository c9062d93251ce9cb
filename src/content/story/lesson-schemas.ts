import { z } from 'zod';
import { short, text } from '../words/schema-parts.ts';

/**
 * A question of a lesson's quiz. `{id}` in any of its texts stands for a number of the data, so that
 * an answer cannot drift from the figures.
 */
const quizQuestion = z.strictObject({
  question: text,
  /** What can be chosen. */
  answers: z.array(text).min(2).max(6),
  /** Which of the answers is right, from 1. */
  right: z.int().positive(),
  /** Why, told afterwards. */
  why: text,
  /** The parts of the lesson that it asks about, by their titles, so that a teacher who leaves one out is told. */
  about: z.array(text).default([]),
});

/** A standard that others keep, by its public code. */
const standard = z.strictObject({
  /** Whose it is, with its year where it has editions. */
  framework: short(80, 'a line on paper has'),
  /** Its code there, such as 3A-IC-24. */
  item: short(40, 'a line on paper has'),
  /** What of it the lesson asks of students. */
  meets: text,
  /** Where those who keep it print it. */
  url: z.url({ protocol: /^https?$/ }),
});

/** What the head of a lesson says of its words and of standards. */
const besides = {
  /** Ids of the words of the glossary that students meet, in the order they come. */
  vocabulary: z.array(text).default([]),
  /** What of public standards it meets; an empty list says on the page that none is claimed. */
  standards: z.array(standard).default([]),
};
export const besidesSchema = z.strictObject(besides);

/** Frontmatter of a lesson. */
export const lessonSchema = z.strictObject({
  title: short(80, 'the list of lessons has'),
  /** Whom it is for, such as ages 14 to 16. */
  ages: short(80, 'the list of lessons has'),
  /** How long it takes; its parts sum to it. */
  minutes: z.int().positive(),
  /** One sentence on what happens in it. */
  summary: short(240, 'the list of lessons has'),
  /** What students can do afterwards. */
  aims: z.array(text).default([]),
  /** What the room needs. */
  needs: z.array(text).default([]),
  /** What is looked for, and how it looks at each of the levels that `content/site.yaml` names. */
  rubric: z
    .array(
      z.strictObject({
        criterion: short(80, 'a table on paper has'),
        levels: z.tuple([text, text, text]),
      }),
    )
    .default([]),
  ...besides,
  quiz: z.array(quizQuestion).default([]),
});

/** What a lesson meets of a standard, in our own words. */
export type Standard = z.infer<typeof standard>;

/** A question of a lesson's quiz, as it stands in the frontmatter or with its numbers filled in. */
export type QuizQuestion = z.infer<typeof quizQuestion>;

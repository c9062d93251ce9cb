import { z } from 'zod';
import { text, words } from './schema-parts.ts';

/** The words of the pages for teachers. */
export const teachSchema = z.strictObject({
  title: text,
  description: text,
  intro: z.array(text),
  home: text,
  back: text,
  lessons: text,
  tools: text,
  /** Each way to work with a class, with what it is for. */
  tool: z.strictObject({
    assignment: words('name', 'says'),
    class: words('name', 'says'),
    handout: words('name', 'says'),
  }),
  /** `{n}` stands for a number. */
  lesson: words(
    'for',
    'minutes',
    'aims',
    'needs',
    'plan',
    'predict',
    'test',
    'reflect',
    'expect',
    'rubric',
    'criterion',
    'quiz',
    'answers',
    'right',
    'print',
    'noQuiz',
  ),
  /** What stands at the head of the rubric's columns, least first. */
  levels: z.tuple([text, text, text]),
  embed: words('open', 'still'),
});

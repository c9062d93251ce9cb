import { join } from 'node:path';
import type { Fault } from '../../ground/fault.ts';
import { filesIn } from '../../ground/folder.ts';
import { readText } from '../../ground/source-text.ts';

/** What `npm run new` writes for its reader to write over, by the place that it stands in. */
export const PLACEHOLDERS = {
  summaryOfChapter: 'One sentence that says what the chapter shows.',
  beginning:
    'Begin with something the reader knows, and lead from there to the question of the chapter.',
  alt: 'What the picture shows at this step, for those who do not see it.',
  step: 'What the reader should notice here, in a sentence or two.',
  summaryOfLesson: 'One sentence that says what happens in the lesson.',
  aim: 'I can do what students could not do before, in a few words.',
  criterion: 'What is looked for',
  lowest: 'How that looks where there is least of it.',
  middle: 'How it looks where there is some.',
  highest: 'How it looks at its best.',
  quiz: 'A question that the picture answers?',
  wrong: 'An answer that many give',
  right: 'The answer that is right',
  why: 'Why it is right, and why many give another.',
  part: 'Say what to look at first, and what to write down before anybody touches the picture.',
  question: 'What do you expect to see, and why?',
  waits: 'What there is to see before the class has predicted.',
  embed: 'What there is to see, for those who hear it.',
  ofLesson:
    'How the lesson goes, where it comes to a halt, and what most classes are surprised by.',
  background: 'What a teacher should know before it begins, and what is not known.',
  support: 'What helps those who do not know how to begin.',
  extension: 'What those do who are done before the others.',
  access: 'How those take part who do not see, hear or move as the lesson expects.',
  subtitle: 'What is drawn, of whom, when, and in which unit.',
  description: 'What the figure is, for those who hear it.',
  source: 'Who counted, and when.',
  tableTitle: 'What the table counts.',
  tableSource: 'Who counted, when, and where one can read it.',
  licence: 'What allows it to be printed, such as CC BY 4.0.',
  expect: 'What most of the class will expect, and what the picture shows.',
} as const;

/** Where files are begun, and how their names end. */
const BEGUN = [
  ['essay', '.mdx'],
  ['lessons', '.mdx'],
  ['charts', '.yaml'],
  ['data', '.yaml'],
] as const;

/** Finds what `npm run new` wrote and nobody has written over: a hint, and a fault where the site is published. */
export function placeholders(content: string): Fault[] {
  return BEGUN.flatMap(([folder, ending]) =>
    filesIn(join(content, folder), ending).flatMap((name) => leftIn(join(content, folder, name))),
  );
}

function leftIn(file: string): Fault[] {
  const lines = readText(file).text.split(/\r?\n/);
  return lines.flatMap((text, n) =>
    Object.values(PLACEHOLDERS)
      .filter((words) => text.includes(words))
      .map((words) => ({
        ...{ file, line: n + 1, column: text.indexOf(words) + 1 },
        message: `“${words}” stands here until it is written over; say it in your words, or take it out`,
      })),
  );
}

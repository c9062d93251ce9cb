import { expect, it } from 'vitest';
import { wordsToTeachers } from '../../../src/content/check/hint/to-teachers.ts';
import { checkAskedAbout } from '../../../src/content/check/check/asked-about.ts';
import { checkAskedNumbers } from '../../../src/content/check/check/asked-numbers.ts';
import { untoldTeachers } from '../../../src/content/check/hint/teachers.ts';
import { NOTES } from '../../../src/content/story/grammar.ts';
import { lessonSchema } from '../../../src/content/story/lesson-schemas.ts';
import { parseYaml } from '../../../src/content/ground/yaml.ts';
import { treeOf } from '../../../src/content/story/chapter-tree.ts';

const HEAD = 'title: A\nages: ages 14 to 16\nminutes: 45\nsummary: It goes on.\n';
const notes = (on: string) => `<Notes on="${on}">\nSaid.\n</Notes>\n\n`;
const told = (head: string, body: string) =>
  untoldTeachers({
    ...{ file: 'a.mdx', faults: [], tree: treeOf(body) },
    head: parseYaml('a.mdx', HEAD + head, lessonSchema),
  }).map(({ message }) => message);

it('a lesson whose teacher is told everything has no hint, though it names no standard', () => {
  const body = NOTES.map(notes).join('');
  expect(told('vocabulary: [model]\nstandards: []\n', body)).toEqual([]);
});

it('asks for each note that is missing, for words, and for a word on standards', () => {
  const all = told('', notes('support'));
  expect(all).toHaveLength(NOTES.length - 1 + 2);
  expect(all.join('\n')).not.toContain('on="support"');
  for (const asked of ['on="lesson"', 'on="access"', 'under vocabulary', 'standards: []'])
    expect(all.join('\n')).toContain(asked);
});

const page = (body: string, head = '') => ({
  ...{ file: 'a.mdx', faults: [], tree: treeOf(body) },
  head: parseYaml('a.mdx', HEAD + head, lessonSchema),
});
const part = (inside: string) => `<Part title="Begin" minutes={5}>\n\n${inside}\n\n</Part>`;

it('words to a teacher where students read them have a hint, and none where they do not', () => {
  const said = (inside: string) => wordsToTeachers(page(part(inside)));
  expect(said('Look at it.\n\nRead out four of them.')).toMatchObject([
    { line: 5, message: expect.stringContaining('“Read out” speaks to the teacher') as string },
  ]);
  expect(said('<Question kind="test">\nAsk the class.\n</Question>')).toHaveLength(1);
  for (const tag of ['Teacher', 'Expect'])
    expect(said(`<${tag}>\nRead out four of them.\n</${tag}>`)).toEqual([]);
  expect(said('Let the line fall. Have a look, and give your reason.')).toEqual([]);
});

it('a question that is about a part which there is not is a fault, with the part that is meant', () => {
  const asked = part('<Question kind="test" about="Begin; Beginn">\nWhy?\n</Question>');
  const quiz =
    'quiz:\n  - question: Q\n    answers: [a, b]\n    about: [Bgin]\n    right: 1\n    why: W\n';
  const message = expect.stringContaining('did you mean "Begin"?') as string;
  expect(checkAskedAbout(page(asked))).toMatchObject([{ line: 3, message }]);
  expect(checkAskedAbout(page(part('Look.'), quiz))).toMatchObject([{ message }]);
  expect(checkAskedAbout(page(part('Look.'), quiz.replace('Bgin', 'Begin')))).toEqual([]);
});

it('a prediction asks for a number of what a chart of its lesson draws, and nothing else asks for one', () => {
  const chart = '<Embed chart="workbench" shows="pay" title="Pay" />';
  const asked = (kind: string, number: string) =>
    checkAskedNumbers(
      page(part(`<Question kind="${kind}" number="${number}">\nHow far?\n</Question>\n\n${chart}`)),
    ).map(({ line, message }) => `${line}: ${message}`);
  expect(asked('predict', 'pay')).toEqual([]);
  expect(asked('test', 'pay')).toEqual([
    '3: number: only a question of the kind predict asks for one; leave it out here',
  ]);
  expect(asked('predict', 'gap')).toEqual([
    '3: number: no chart of this lesson draws gap; put in <Embed chart="workbench" shows="gap" …>, or leave the number out',
  ]);
});

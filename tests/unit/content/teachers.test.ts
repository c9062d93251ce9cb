import { expect, it } from 'vitest';
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

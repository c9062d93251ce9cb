import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/scenes/teach/answered-tasks.ts';
import { readAnswer, writeAnswer } from '../../../src/state/answer.ts';
import { namedIn, NO_ASSIGNMENT } from '../../../src/state/assignment.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';

const WORDS = { taskOf: '{task} ({n})', unnamedTask: 'unnamed', wordlessTask: 'wordless' };
const ADA: StudentAnswer = {
  ...{ name: 'Ada', text: 'Because.', shows: 'gap', expected: 2 },
  ...{ levers: { speed: 1.95 }, parameters: {} },
};
const TASK = { ...NO_ASSIGNMENT, task: 'Find the setting at which\nnobody loses.' };
const returned = (answer: StudentAnswer) => {
  const read = readAnswer(`#${writeAnswer(answer)}`);
  return 'answer' in read ? read.answer : null;
};

describe('an answer says to which assignment it is', () => {
  it('by link, with how the task begins', () => {
    const answer = { ...ADA, task: namedIn(TASK) };
    expect(returned(answer)).toEqual(answer);
    expect(answer.task.begins).toBe('Find the setting at which nobody loses.');
  });

  it('with another mark where anything in the assignment is another, and a long task cut short', () => {
    expect(namedIn({ ...TASK, lock: { speed: 1 } }).mark).not.toBe(namedIn(TASK).mark);
    const { begins } = namedIn({ ...TASK, task: 'long '.repeat(100) });
    expect(begins).toMatch(/^long .*…$/);
    expect(begins.length).toBeLessThanOrEqual(60);
  });

  it('or does not, where its link is from before', () => {
    expect(returned(ADA)).toEqual(ADA);
  });
});

it('assignments are told apart in the order they came, by their marks and not by their words', () => {
  const other = { ...TASK, lock: { speed: 1 } };
  const answers = [
    { ...ADA, task: namedIn(TASK) },
    ADA,
    { ...ADA, task: namedIn(other) },
    { ...ADA, task: namedIn(TASK) },
    { ...ADA, task: namedIn(NO_ASSIGNMENT) },
  ];
  const begins = 'Find the setting at which nobody loses.';
  expect(tasksOf(answers, WORDS).map(({ name }) => name)).toEqual([
    `${begins} (2)`,
    'unnamed (1)',
    `${begins} (1)`,
    'wordless (1)',
  ]);
});

import { describe, expect, it } from 'vitest';
import { tasksOf } from '../../../src/scenes/teach/answered-tasks.ts';
import { readAnswer, writeAnswer } from '../../../src/state/answer.ts';
import { namedIn, NO_ASSIGNMENT } from '../../../src/state/assignment.ts';
import type { StudentAnswer } from '../../../src/state/student-answer.ts';

const WORDS = {
  ...{ taskOf: '{task} ({n})', taskOfGroup: '{task} · {group}' },
  ...{ unnamedTask: 'unnamed', wordlessTask: 'wordless' },
};
const ADA: StudentAnswer = {
  ...{ name: 'Ada', text: 'Because.', shows: 'gap', expected: 2, foreseen: '' },
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
    expect(begins.length).toBeLessThanOrEqual(240);
  });

  it('with its title, its class, and the chart it is about, of which nothing of the workbench is drawn', () => {
    const gap = { ...TASK, title: 'Who falls behind?', chart: 'gap', step: 'gap.4', group: '8b' };
    const answer = { ...ADA, shows: '', expected: null, task: namedIn(gap) };
    expect(returned(answer)).toEqual(answer);
    const { title, chart, step, group } = answer.task;
    expect([title, chart, step, group]).toEqual(['Who falls behind?', 'gap', 'gap.4', '8b']);
    expect(readAnswer(`#${writeAnswer(answer)}`)).toMatchObject({ misread: [] });
  });

  it('of whose chart nothing is taken that could not stand in an address', () => {
    const task = { ...namedIn(TASK), chart: '../admin', step: 'gap.4&speed=9' };
    expect(returned({ ...ADA, task })!.task).toMatchObject({ chart: '', step: '' });
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

it('an assignment is called by its title and its class, and links that name less of it go with those that name more', () => {
  const gap = { ...TASK, title: 'Who falls behind?', chart: 'gap', group: '8b' };
  const task = namedIn(gap);
  const before = { ...ADA, task: { ...task, title: '', begins: gap.title, chart: '', group: '' } };
  const [found, ...others] = tasksOf([before, { ...ADA, task }], WORDS);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ name: 'Who falls behind? · 8b (2)', chart: 'gap' });
});

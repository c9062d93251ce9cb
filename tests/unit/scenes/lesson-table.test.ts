import { describe, expect, it } from 'vitest';
import { csv } from '../../../src/charts/files/csv.ts';
import { enrolWorks, groupsOf } from '../../../src/scenes/teach/lessons/lesson-roll.ts';
import {
  changedBy,
  lessonFile,
  lessonTable,
  type KnownLesson,
} from '../../../src/scenes/teach/lessons/lesson-table.ts';
import { quizRows } from '../../../src/scenes/teach/lessons/lesson-quiz.ts';
import { UNCHANGED, type LessonPlan } from '../../../src/state/lesson-plan.ts';
import type { LessonWork } from '../../../src/state/lesson-work.ts';

const WORDS = {
  text: {
    columnName: 'Student',
    columnSet: 'Set in: {chart}',
    columnFirst: 'First',
    columnSecond: 'Second',
    columnGroup: 'Class',
    student: 'Student {n}',
    passed: 'not said',
    tried: '{n}/{total}',
    missed: 'not {list}',
    score: '{try}, of {total}',
    ofAll: '{n} of {total}',
  },
  levers: { speed: 'Speed', retrain: 'Retraining' },
};
const LESSON: KnownLesson = {
  title: 'Whose job?',
  mark: 'm',
  questions: [
    { part: 'Begin', at: 1, kind: 'predict', text: 'How many?' },
    { part: 'Begin', at: 1, kind: 'test', text: 'And now?' },
  ],
  charts: ['the list', 'the dial'],
  quiz: [
    { n: 0, question: 'One?', answers: ['Red.', 'Blue.'], right: 2 },
    { n: 1, question: 'Two?', answers: ['Up', 'Down'], right: 1 },
  ],
};
const PLAN: LessonPlan = { ...UNCHANGED, lesson: 'whose-job', mark: 'm', title: 'Ours' };
const ADA: LessonWork = {
  lesson: 'whose-job',
  mark: 'm',
  group: '8b',
  name: 'Ada',
  order: 1,
  reached: 2,
  answers: [
    { text: '60', number: null, settled: true },
    { text: '=SUM(A1)', number: null, settled: false },
  ],
  levers: [{}, { speed: 1.95, retrain: 0.4 }],
  tries: [
    [1, 1],
    [2, 1],
  ],
};
const BO: LessonWork = {
  ...ADA,
  name: '',
  order: 2,
  answers: [{ text: '', number: null, settled: true }],
  levers: [],
  tries: [[2, 0]],
};

describe('the lessons of a class', () => {
  it('stand in one table by question, with what each set and both tries of the quiz', () => {
    const { columns, rows } = lessonTable([ADA, BO], LESSON, WORDS, true);
    expect(columns).toEqual([
      'Student',
      '1. How many?',
      '2. And now?',
      'Set in: the dial',
      'First',
      'Second',
    ]);
    expect(rows).toEqual(
      [
        ['Ada', '60', '=SUM(A1)', 'Speed 1.95 ×; Retraining 40 %', '1/2; not 1', '2/2'],
        ['Student 2', 'not said', '', '', '1/2; not 2', ''],
      ].map((row) => row.map((one) => one.replaceAll(' ×', '\u202f×').replaceAll(' %', '\u202f%'))),
    );
  });

  it('say the number before the words where a prediction asks for one', () => {
    const [first, ...others] = LESSON.questions;
    const asked = { ...LESSON, questions: [{ ...first!, unit: 'per cent' }, ...others] };
    const said = (text: string, number: number | null) =>
      lessonTable([{ ...ADA, answers: [{ text, number, settled: true }] }], asked, WORDS, true)
        .rows[0]![1];
    expect(said('It doubles.', -8.5)).toBe('−8.5 per cent; It doubles.');
    expect(said('', 11)).toBe('11 per cent');
    expect(said('', null)).toBe('not said');
  });

  it('hide every name where names are hidden', () => {
    expect(JSON.stringify(lessonTable([ADA, BO], LESSON, WORDS, false))).not.toContain('Ada');
  });

  it('of a lesson that is not known here stand under their numbers', () => {
    const { columns, rows } = lessonTable([ADA], undefined, WORDS, true);
    expect(columns).toEqual(['Student', '1.', '2.', 'Set in: 2']);
    expect(rows[0]!.slice(1, 3)).toEqual(['60', '=SUM(A1)']);
  });

  it('count of each question of the quiz who had it right, at first and at last, and say what else was chosen', () => {
    const { quiz } = LESSON;
    expect(quizRows([ADA, BO], quiz, WORDS.text)).toEqual([
      ['1. One?', '1 of 2', '2 of 2', 'Red (1)'],
      ['2. Two?', '1 of 2', '1 of 2', ''],
    ]);
    expect(quizRows([{ ...ADA, tries: [] }], quiz, WORDS.text)).toEqual([]);
  });

  it('are a file with the class, whole questions, every option in its words, both tries and their scores as numbers', () => {
    const { columns, rows } = lessonFile({ works: [ADA, BO], group: '8b' }, LESSON, WORDS, true);
    expect(columns).toEqual([
      ...['Student', 'Class', '1. How many?', '2. And now?', 'Set in: the dial'],
      ...['First, 1. One?', 'First, 2. Two?', 'First, of 2'],
      ...['Second, 1. One?', 'Second, 2. Two?', 'Second, of 2'],
    ]);
    expect(rows[0]!.slice(5)).toEqual(['Red.', 'Up', '1', 'Blue.', 'Up', '2']);
    expect(rows[1]!.slice(1, 3)).toEqual(['8b', 'not said']);
    expect(rows[1]!.slice(5)).toEqual(['Blue.', '', '1', '', '', '']);
  });

  it('of whose quiz a teacher left a question out are counted without it, and numbered as they were asked', () => {
    const changed = changedBy(LESSON, { ...PLAN, unasked: [1] });
    expect(lessonTable([ADA], changed, WORDS, true).rows[0]!.slice(-2)).toEqual(['1/1', '1/1']);
    expect(quizRows([ADA], changed.quiz, WORDS.text)).toEqual([
      ['1. Two?', '1 of 1', '1 of 1', ''],
    ]);
  });

  it('make a file that no spreadsheet runs', () => {
    const { columns, rows } = lessonFile({ works: [ADA], group: '' }, LESSON, WORDS, true);
    expect(csv({ caption: '', columns, rows })).toContain(",'=SUM(A1),");
  });

  it('count one student once, and keep what is furthest, whichever came first', () => {
    const early = { ...ADA, tries: [], answers: [] };
    for (const [first, second] of [
      [early, ADA],
      [ADA, early],
    ] as const)
      expect(enrolWorks([first], [{ work: second }])).toEqual({
        works: [ADA],
        added: 0,
        again: ['Ada'],
        full: false,
      });
    const twin = { ...ADA, order: 7 };
    expect(enrolWorks([ADA], [{ work: twin }, { refused: 'cut', given: '' }])).toMatchObject({
      works: [ADA, twin],
      added: 1,
    });
  });

  it('of a lesson that its teacher changed have the questions that were asked, in their order', () => {
    const lesson = {
      ...LESSON,
      questions: [
        ...LESSON.questions,
        { part: 'Middle', at: 2, kind: 'test', text: 'Left out?' },
        { part: 'End', at: 3, kind: 'test', text: 'Last?' },
      ],
    };
    const plan = { ...PLAN, parts: [3, 1], questions: { 4: 'First now?' }, quizless: true };
    const changed = changedBy(lesson, plan);
    expect(changed.title).toBe('Ours');
    expect(changed.questions[3]!.text).toBe('First now?');
    const { columns } = lessonTable([{ ...ADA, tries: [] }], changed, WORDS, true);
    expect(columns.slice(1, 4)).toEqual(['1. First now?', '2. How many?', '3. And now?']);
    expect(quizRows([ADA], changed.quiz, WORDS.text)).toEqual([]);
    expect(changedBy(lesson, undefined)).toBe(lesson);
  });

  it('are told apart by what their teacher changed', () => {
    const other = { ...ADA, plan: PLAN };
    expect(groupsOf([ADA, other]).map(({ works }) => works)).toEqual([[ADA], [other]]);
    expect(enrolWorks([ADA], [{ work: other }]).works).toEqual([ADA, other]);
  });

  it('are told apart by lesson, edition and class', () => {
    const other = { ...BO, group: '8c' };
    const third = { ...BO, mark: 'n' };
    expect(groupsOf([ADA, other, BO, third]).map(({ works }) => works)).toEqual([
      [ADA, BO],
      [other],
      [third],
    ]);
  });

  it('are no more than there is room for', () => {
    const many = Array.from({ length: 301 }, (_, order) => ({ work: { ...ADA, order } }));
    const { works, full } = enrolWorks([], many);
    expect([works.length, full]).toEqual([300, true]);
  });
});

import { describe, expect, it } from 'vitest';
import { readWork, writeWork } from '../../../src/state/answer.ts';
import {
  planOf,
  readPlan,
  roomOfText,
  UNCHANGED,
  writePlan,
  writePlanFile,
  type LessonPlan,
} from '../../../src/state/lesson-plan.ts';
import { roomOf, type LessonWork } from '../../../src/state/lesson-work.ts';

const PLAN: LessonPlan = {
  lesson: 'whose-job',
  mark: 'abc1234',
  title: 'Whose job in <b>8b</b>?',
  parts: [3, 1],
  summary: 'Guess, look, & say why.',
  quizless: true,
  unasked: [2, 4],
  leads: { 2: 'In 2013 two people gave 702 jobs a number.' },
  questions: { 1: 'How many, & why?\nSay it in a sentence.', 4: 'lesson=2&answer=1' },
  levers: { 3: { speed: 0.5 } },
};
const NOTHING: LessonPlan = { ...UNCHANGED, lesson: 'whose-job', mark: 'abc1234' };
const WORK: LessonWork = {
  ...{ lesson: 'whose-job', mark: 'abc1234', group: '8b', name: 'Ada', order: 5, reached: 2 },
  ...{
    answers: [{ text: 'Sixty.', number: null, settled: true }],
    levers: [{}, { speed: 2 }],
    tries: [[1, 2]],
  },
};

describe('a lesson that a teacher changed', () => {
  it.each([PLAN, NOTHING])('comes back by link and by file as it was made', (plan) => {
    const link = `https://example.org/teach/whose-job/work/?for=8b#${writePlan(plan)}`;
    expect(readPlan(link)).toEqual({ plan });
    expect(readPlan(writePlanFile(plan))).toEqual({ plan });
  });

  it('goes with the work that students hand in, which is read by what reads work', () => {
    const work = { ...WORK, plan: PLAN };
    expect(readWork(`#${writeWork(work)}`)).toEqual({ work });
    expect(readWork(`#${writeWork(WORK)}`)).toEqual({ work: WORK });
    expect(readPlan(`#${writeWork(work)}`)).toEqual({ refused: 'none' });
  });

  it('is refused where its end is missing or a letter is another, and is none where there is none', () => {
    const link = `#${writePlan(PLAN)}`;
    expect(readPlan(link.slice(0, -12))).toEqual({ refused: 'cut' });
    const [letter] = /(?<=packed=\w{20})\w|(?<=title=)\w/.exec(link)!;
    const other = link.replace(/(?<=packed=\w{20})\w|(?<=title=)\w/, letter === 'a' ? 'b' : 'a');
    expect(readPlan(other)).toEqual({ refused: 'changed' });
    for (const text of [
      '',
      '#list.2',
      `#${writeWork(WORK)}`,
      '{"plans": 3}',
      'our plan = 4',
      'floorplan=4',
    ])
      expect(readPlan(text)).toEqual({ refused: 'none' });
  });

  it('is sound whatever its keys say', () => {
    const said = new URLSearchParams([
      ['of', 'whose-job'],
      ['title', 'x'.repeat(500)],
      ['parts', '2,2,0,99,x,1'],
      ['unasked', '3,3,99,-1'],
      ['p1', 'z'.repeat(5000)],
      ['q1', 'y'.repeat(5000)],
      ['q99', 'never'],
      ['set2', 'speed:99,nothing:1,newTasks:x'],
      ['onload', 'alert(1)'],
    ]);
    const plan = planOf(said)!;
    expect(plan.title).toHaveLength(80);
    expect(plan.parts).toEqual([2, 1]);
    expect(plan.unasked).toEqual([3]);
    expect(plan.leads).toEqual({ 1: 'z'.repeat(600) });
    expect(plan.questions).toEqual({ 1: 'y'.repeat(600) });
    expect(plan.levers).toEqual({ 2: { speed: 3 } });
    expect(planOf(new URLSearchParams('of=<script>'))).toBeNull();
  });

  it('fits into the link of work with every answer and every question as long as they may be', () => {
    const questions = 8;
    const long = (length: number, from: number) =>
      Array.from({ length }, (_, n) => String.fromCodePoint(from + ((n * 7919) % 9000))).join('');
    const work: LessonWork = {
      ...WORK,
      answers: Array.from({ length: questions }, (_, n) => ({
        text: long(roomOf(questions), 0x4e00 + n),
        number: -99.25,
        settled: false,
      })),
      plan: {
        ...PLAN,
        ...{ summary: '', leads: {} },
        questions: Object.fromEntries(
          Array.from({ length: questions }, (_, n) => [n + 1, long(roomOfText(questions), 0x5000)]),
        ),
      },
    };
    const link = writeWork(work);
    expect(link.length).toBeLessThan(100_000);
    expect(readWork(`#${link}`)).toEqual({ work });
  });
});

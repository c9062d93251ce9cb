import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forecast } from '../../../src/content/data/forecast.ts';
import { numbers } from '../../../src/content/data/numbers.ts';
import { table } from '../../../src/content/data/tables.ts';
import type { Levers } from '../../../src/model/levers.ts';
import { PRESETS } from '../../../src/model/presets.ts';

interface Question {
  question: string;
  answers: string[];
  right: number;
}

const quizzes = readdirSync('content/lessons').map((file) => {
  const text = readFileSync(`content/lessons/${file}`, 'utf8');
  return (parse(text.split('\n---\n')[0]!.slice(4)) as { quiz: Question[] }).quiz;
});

const at = (levers: Partial<Levers>, parameters = {}) => forecast()({ levers, parameters });
const value = (id: string) => numbers().get(id)!.value;
const { efficiency, early } = PRESETS;
const nearest = (given: readonly number[], truth: number) =>
  given.reduce(
    (best, n, index) => (Math.abs(n - truth) < Math.abs(given[best]! - truth) ? index : best),
    0,
  ) + 1;

/**
 * For each question of a lesson's quiz the answer that is right, worked out from the tables or the
 * model, and not from what the lesson says of itself. It is looked up by how the question begins.
 */
const RIGHT: Record<string, (answers: string[]) => number> = {
  'What share of all US jobs': () =>
    nearest([12, 28, value('highRiskShare'), value('retailHighShare')], value('highRiskShare')),
  'What became of the jobs at high risk': () => {
    const change = (risk: string) => value(`${risk}RiskChange`);
    expect(change('high')).toBeGreaterThan(0);
    expect(change('high')).toBeLessThan(Math.min(change('medium'), change('low')));
    return 3;
  },
  'Which of these occupations had a high probability': (answers) => {
    const rows = table('what-happened');
    const grew = answers.map((name) =>
      rows.some(
        (row) =>
          row.title.toLowerCase().startsWith(name.replace('bank ', '').slice(0, 7)) &&
          row.probability > 0.7 &&
          row.jobs_2025 > row.jobs_2010,
      ),
    );
    expect(grew.filter(Boolean)).toHaveLength(1);
    return grew.indexOf(true) + 1;
  },
  'On the dial, what does the speed': () => {
    // Twice the speed at half the time is the same automation.
    const hours = (speed: number, year: number) =>
      at({ speed }).outcomes.hoursAutomated[year - 2025]!;
    expect(hours(2, 2035)).toBeCloseTo(hours(1, 2045), 3);
    return 2;
  },
  'What does retraining do in the model': () => {
    const [now, then] = [at(early), at({ ...early, retrain: 0.8 })];
    expect(then.measure('laidOff') / now.measure('laidOff')).toBeLessThan(0.8);
    expect(Math.abs(then.measure('unemployment') - now.measure('unemployment'))).toBeLessThan(0.01);
    return 2;
  },
  'Two futures share one speed': () => {
    const pay = (levers: Partial<Levers>) => at({ ...efficiency, ...levers }).measure('pay');
    const { newTasks, retrain, safetyNet, human } = PRESETS.humane;
    const moved = [{ newTasks }, { retrain }, { safetyNet }, { human }].map(
      (levers) => pay(levers) - pay({}),
    );
    expect(Math.max(...moved)).toBe(moved[0]);
    return 3;
  },
  'At the midpoint, how many times': () =>
    nearest([value('gapToday'), value('gapMidpoint'), value('gapEarly')], at({}).measure('gap')),
  'A stronger safety net costs more': () => {
    const nets = at({ ...efficiency, safetyNet: PRESETS.humane.safetyNet });
    const alone = at(efficiency);
    expect(nets.measure('laidOff') / alone.measure('laidOff')).toBeCloseTo(1, 2);
    expect(nets.measure('displacedIncome')).toBeGreaterThan(alone.measure('displacedIncome') + 0.1);
    return 1;
  },
  'Exposure on the list of 2013 goes with pay': () => {
    expect(value('payFreyOsborne')).toBeLessThan(0);
    expect(Math.min(value('payPeople'), value('payGpt4'))).toBeGreaterThan(0);
    return 2;
  },
  'Saving per task goes': () => {
    const pay = (c: number) => at({}, { c }).measure('pay');
    expect(pay(value('smallSaving'))).toBeLessThan(pay(value('largeSaving')));
    expect(100 * pay(value('smallSaving'))).toBeCloseTo(value('smallSavingPay'), 6);
    return 1;
  },
  'What does the shaded band': () => 3,
  'Which lever has most part in pay': (answers) => {
    const parts = table('sensitivity').filter(({ outcome }) => outcome === 'pay');
    const levers = { speed: 0, newTasks: 1, retrain: 2, safetyNet: 3 };
    const part = (id: string) => parts.find(({ input }) => input === id)?.total ?? 0;
    expect(answers).toHaveLength(4);
    const largest = Object.keys(levers).toSorted((a, b) => part(b) - part(a))[0]!;
    return levers[largest as keyof typeof levers] + 1;
  },
};

const FIGURE = /\{\w+\}|\d/;

describe('a quiz gives no answer away', () => {
  it.each(quizzes.flat())('$question', ({ answers, right }) => {
    const others = answers.filter((_, n) => n !== right - 1);
    const own = answers[right - 1]!;
    // Neither by its length nor by being the only one with a figure.
    expect(own.length).toBeLessThanOrEqual(1.3 * Math.max(...others.map(({ length }) => length)));
    if (FIGURE.test(own)) expect(others.some((one) => FIGURE.test(one))).toBe(true);
  });

  it('nor by where the right ones stand', () => {
    for (const quiz of quizzes)
      expect(new Set(quiz.map(({ right }) => right)).size).toBeGreaterThan(1);
  });
});

describe('a student who reads the picture right is marked right', () => {
  const asked = quizzes.flat();

  it.each(asked)('$question', ({ question, answers, right }) => {
    const known = Object.keys(RIGHT).find((start) => question.startsWith(start));
    expect(known, 'worked out here').toBeDefined();
    expect(RIGHT[known!]!(answers)).toBe(right);
  });

  it('what is worked out here is asked', () => {
    for (const start of Object.keys(RIGHT))
      expect(
        asked.some(({ question }) => question.startsWith(start)),
        start,
      ).toBe(true);
  });
});

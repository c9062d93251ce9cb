import { CHART, STEP } from './chart-name.ts';
import {
  LONGEST_CLASS,
  LONGEST_NAME,
  LONGEST_TITLE,
  NO_CHOICES,
  type Settings,
} from './choices.ts';
import { SUM_LENGTH } from './check-sum.ts';
import { EXPECTATIONS } from './expectations.ts';
import type { Misreading } from './misreading.ts';
import { readQuery, writeQuery } from './query.ts';
import type { Pairs } from './sealed.ts';

/** The most letters of an answer. */
export const LONGEST_ANSWER = 4000;

/** The most letters of what is expected, in words. */
export const LONGEST_FORESEEN = 1000;

/** The most letters of a task that an answer repeats, so that whoever reads it sees what was asked. */
export const LONGEST_BEGINNING = 240;

/** What is drawn where a link does not say, or says what there is not. */
const SHOWN = 'work';

/** What can be drawn and is no single number, so that nobody is asked what they expect of it. */
const UNASKED = ['groups', 'job'];

/** What an answer says of the assignment it is to. */
export interface NamedTask {
  /** A mark of all that the assignment says. */
  mark: string;
  /** Empty where it has none, and in links from before answers named it. */
  title: string;
  /** How its task begins; its title instead in links from before. */
  begins: string;
  /** The chart it is about; empty for the workbench, and in links from before answers named another. */
  chart: string;
  /** The step that the chart stands at; empty where it stands as it does at first. */
  step: string;
  /** What the teacher calls the class or the occasion; empty where nothing was said. */
  group: string;
}

/** The assignment of an answer from before answers named theirs. */
export const NO_TASK: NamedTask = {
  mark: '',
  title: '',
  begins: '',
  chart: '',
  step: '',
  group: '',
};

/** What a student sends back: it travels in the part of an address that no server sees, or in a file. */
export interface StudentAnswer extends Settings {
  /** Empty where none was given. */
  name: string;
  text: string;
  /** The outcome that was drawn; empty where the assignment is about another chart than the workbench. */
  shows: string;
  /** What the student expected, in the unit that the outcome is told in. */
  expected: number | null;
  /** What the student expected in words, where no single number is drawn; empty where nothing was said. */
  foreseen: string;
  /** The assignment it answers; links from before answers named theirs have none. */
  task?: NamedTask | undefined;
}

/** An answer as the keys and values of a link. */
export function pairsOf(answer: StudentAnswer): Pairs {
  const { name, text, shows, expected, foreseen, task, ...settings } = answer;
  const parts = {
    name: name.trim().slice(0, LONGEST_NAME),
    shows,
    expects: expected === null ? '' : String(expected),
    foresees: foreseen.trim().slice(0, LONGEST_FORESEEN),
    says: text.slice(0, LONGEST_ANSWER),
    to: task?.mark ?? '',
    task: task?.begins.slice(0, LONGEST_BEGINNING) ?? '',
    title: task?.title.slice(0, LONGEST_TITLE) ?? '',
    about: task?.chart ?? '',
    at: task?.step ?? '',
    for: task?.group.slice(0, LONGEST_CLASS) ?? '',
  };
  const said = new URLSearchParams(Object.entries(parts).filter(([, value]) => value));
  return [...new URLSearchParams(writeQuery(`?${said}`, { ...NO_CHOICES, ...settings }))];
}

/** The answer that a link's keys and values stand for, with what of it could not be taken at its word. */
export function answerOf(said: URLSearchParams): { answer: StudentAnswer; misread: Misreading[] } {
  const { choices, misread } = readQuery(`?${said}`);
  const named = taskIn(said);
  const nothing = named.task?.chart ? '' : SHOWN;
  const shows = said.get('shows') ?? nothing;
  const known = shows === nothing || Object.hasOwn(EXPECTATIONS, shows) || UNASKED.includes(shows);
  if (!known) misread.push({ why: 'unreadable', key: 'shows', given: shows });
  return {
    answer: {
      name: (said.get('name') ?? '').trim().slice(0, LONGEST_NAME),
      text: (said.get('says') ?? '').slice(0, LONGEST_ANSWER),
      shows: known ? shows : nothing,
      ...named,
      expected: expectedOf(shows, said.get('expects') ?? '', misread),
      foreseen: (said.get('foresees') ?? '').trim().slice(0, LONGEST_FORESEEN),
      levers: choices.levers,
      parameters: choices.parameters,
    },
    misread,
  };
}

function taskIn(said: URLSearchParams): Pick<StudentAnswer, 'task'> {
  const text = (key: string, most: number) => (said.get(key) ?? '').slice(0, most);
  const mark = text('to', SUM_LENGTH);
  if (!mark) return {};
  const task = {
    ...{ mark, title: text('title', LONGEST_TITLE), begins: text('task', LONGEST_BEGINNING) },
    chart: CHART.exec(text('about', LONGEST_BEGINNING))?.[0] ?? '',
    step: STEP.exec(text('at', LONGEST_BEGINNING))?.[0] ?? '',
    group: text('for', LONGEST_CLASS),
  };
  return { task };
}

/** A guess that the outcome cannot come to is nobody's: the nearest that it can would be one we made up. */
function expectedOf(shows: string, given: string, misread: Misreading[]): number | null {
  if (given === '') return null;
  const value = given.trim() === '' ? NaN : Number(given);
  const bounds = Object.hasOwn(EXPECTATIONS, shows) ? EXPECTATIONS[shows] : undefined;
  if (bounds && value >= bounds.min && value <= bounds.max) return value;
  misread.push({ why: 'unreadable', key: 'expects', given });
  return null;
}

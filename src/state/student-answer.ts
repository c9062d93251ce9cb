import { LONGEST_NAME, NO_CHOICES, type Settings } from './choices.ts';
import { SUM_LENGTH } from './check-sum.ts';
import { EXPECTATIONS } from './expectations.ts';
import type { Misreading } from './misreading.ts';
import { readQuery, writeQuery } from './query.ts';
import type { Pairs } from './sealed.ts';

/** The most letters of an answer. */
export const LONGEST_ANSWER = 4000;

/** The most letters of a task that an answer repeats, so that it can be called by them. */
export const LONGEST_BEGINNING = 60;

/** What is drawn where a link does not say, or says what there is not. */
const SHOWN = 'work';

/** What can be drawn and is no single number, so that nobody is asked what they expect of it. */
const UNASKED = ['groups', 'job'];

/** What a student sends back: it travels in the part of an address that no server sees, or in a file. */
export interface StudentAnswer extends Settings {
  /** Empty where none was given. */
  name: string;
  text: string;
  /** The outcome that was drawn. */
  shows: string;
  /** What the student expected, in the unit that the outcome is told in. */
  expected: number | null;
  /** The assignment it answers; links from before answers named theirs have none. */
  task?: { mark: string; begins: string } | undefined;
}

/** An answer as the keys and values of a link. */
export function pairsOf({ name, text, shows, expected, task, ...settings }: StudentAnswer): Pairs {
  const parts = {
    name: name.trim().slice(0, LONGEST_NAME),
    shows,
    expects: expected === null ? '' : String(expected),
    says: text.slice(0, LONGEST_ANSWER),
    to: task?.mark ?? '',
    task: task?.begins.slice(0, LONGEST_BEGINNING) ?? '',
  };
  const said = new URLSearchParams(Object.entries(parts).filter(([, value]) => value));
  return [...new URLSearchParams(writeQuery(`?${said}`, { ...NO_CHOICES, ...settings }))];
}

/** The answer that a link's keys and values stand for, with what of it could not be taken at its word. */
export function answerOf(said: URLSearchParams): { answer: StudentAnswer; misread: Misreading[] } {
  const { choices, misread } = readQuery(`?${said}`);
  const shows = said.get('shows') ?? SHOWN;
  const known = Object.hasOwn(EXPECTATIONS, shows) || UNASKED.includes(shows);
  if (!known) misread.push({ why: 'unreadable', key: 'shows', given: shows });
  return {
    answer: {
      name: (said.get('name') ?? '').trim().slice(0, LONGEST_NAME),
      text: (said.get('says') ?? '').slice(0, LONGEST_ANSWER),
      shows: known ? shows : SHOWN,
      ...taskIn(said),
      expected: expectedOf(shows, said.get('expects') ?? '', misread),
      levers: choices.levers,
      parameters: choices.parameters,
    },
    misread,
  };
}

function taskIn(said: URLSearchParams): Pick<StudentAnswer, 'task'> {
  const mark = (said.get('to') ?? '').slice(0, SUM_LENGTH);
  const begins = (said.get('task') ?? '').slice(0, LONGEST_BEGINNING);
  return mark ? { task: { mark, begins } } : {};
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

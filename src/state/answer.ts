import { LONGEST_NAME, NO_CHOICES, type Settings } from './choices.ts';
import { readQuery, writeQuery, type Misreading } from './query.ts';

/** The version of what is written into links and files. A later one reads the earlier ones. */
const VERSION = '1';

/** Tells a file of answers from any other. */
const KIND = 'made-to-measure-answers';

/** The most letters of an answer. */
export const LONGEST_ANSWER = 4000;

/** No number that a student can mean is larger. */
const LARGEST = 1e6;

/** What a student sends back: it travels in the part of an address that no server sees, or in a file. */
export interface StudentAnswer extends Settings {
  /** Empty where none was given. */
  name: string;
  text: string;
  /** The outcome that was drawn. */
  shows: string;
  /** What the student expected, in the unit that the outcome is told in. */
  expected: number | null;
}

/** The most letters of a file, or of what is pasted at once: room for hundreds of long answers. */
export const LARGEST_FILE = 2_000_000;

/** Why something is no answer. */
export type Refusal = 'no-answer' | 'no-file' | 'too-large' | 'full';

/** An answer with what of it could not be taken at its word; or why it is none. */
export type ReadAnswer =
  { answer: StudentAnswer; misread: Misreading[] } | { refused: Refusal; given: string };

/** Writes an answer as the part of an address after `#`. */
export function writeAnswer({ name, text, shows, expected, ...settings }: StudentAnswer): string {
  const said = new URLSearchParams({ answer: VERSION });
  const parts = {
    name: name.trim().slice(0, LONGEST_NAME),
    shows,
    expects: expected === null ? '' : String(expected),
    says: text.slice(0, LONGEST_ANSWER),
  };
  for (const [key, value] of Object.entries(parts)) if (value) said.set(key, value);
  return writeQuery(`?${said}`, { ...NO_CHOICES, ...settings }).slice(1);
}

/** Reads an answer from a link, or from the part of one after `#`. */
export function readAnswer(link: string): ReadAnswer {
  const said = link.slice(link.indexOf('#') + 1);
  const asked = new URLSearchParams(said);
  const version = asked.get('answer');
  if (!version) return { refused: 'no-answer', given: link };
  const { choices, misread } = readQuery(`?${said}`);
  if (version !== VERSION) misread.push({ why: 'version', key: 'answer', given: version });
  const expects = asked.get('expects');
  const number = Number(expects);
  const sound = Boolean(expects?.trim()) && Math.abs(number) <= LARGEST;
  if (expects && !sound) misread.push({ why: 'unreadable', key: 'expects', given: expects });
  const shows = asked.get('shows') ?? '';
  return {
    answer: {
      name: (asked.get('name') ?? '').trim().slice(0, LONGEST_NAME),
      text: (asked.get('says') ?? '').slice(0, LONGEST_ANSWER),
      shows: /^\w{1,20}$/.test(shows) ? shows : 'work',
      expected: sound ? number : null,
      levers: choices.levers,
      parameters: choices.parameters,
    },
    misread,
  };
}

/** Writes answers as a small file. */
export function writeAnswerFile(answers: readonly StudentAnswer[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, answers: answers.map(writeAnswer) }, null, 2)}\n`;
}

/** Reads the answers of a file; one that is broken does not spoil the others. */
export function readAnswerFile(text: string): ReadAnswer[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return [{ refused: 'no-file', given: text }];
  }
  const { kind, answers } = (file ?? {}) as { kind?: unknown; answers?: unknown };
  if (kind !== KIND || !Array.isArray(answers)) return [{ refused: 'no-file', given: text }];
  return answers.map((link: unknown) =>
    typeof link === 'string' ? readAnswer(link) : { refused: 'no-answer', given: '' },
  );
}

/** Reads what a teacher pastes: links or their ends, a line or a space apart, or the text of a file. */
export function readPasted(text: string): ReadAnswer[] {
  if (text.length > LARGEST_FILE) return [{ refused: 'too-large', given: '' }];
  if (text.trimStart().startsWith('{')) return readAnswerFile(text);
  return text.split(/\s+/).filter(Boolean).map(readAnswer);
}

import { ANSWER, type ReadAnswer } from './answer-link.ts';
import { readLinks, type HandedIn } from './answer-links.ts';
import { pairsOfWork, type LessonWork } from './lesson-work.ts';
import { seal } from './sealed.ts';
import { pairsOf, type StudentAnswer } from './student-answer.ts';
import { WORK, type ReadWork } from './work-link.ts';

/** Tells a file of answers from any other. */
const KIND = 'made-to-measure-answers';

/** The most letters of a file, or of what is pasted at once: room for hundreds of long answers. */
export const LARGEST_FILE = 2_000_000;

/** A file of answers among others: no answer has a brace in it. */
const FILE = /\{[^{}]*\}/g;

/** Writes an answer as the part of an address after `#`. */
export function writeAnswer(answer: StudentAnswer): string {
  return seal(ANSWER, pairsOf(answer));
}

/** Reads an answer from a link, or from the part of one after `#`. */
export function readAnswer(link: string): ReadAnswer {
  const read = readHandedIn(link);
  return 'work' in read ? { refused: 'no-answer', given: link } : read;
}

/** Writes the work of a lesson as the part of an address after `#`. */
export function writeWork(work: LessonWork): string {
  return seal(WORK, pairsOfWork(work));
}

/** Reads the work of a lesson from a link, or from the part of one after `#`. */
export function readWork(link: string): ReadWork {
  const read = readHandedIn(link);
  return 'answer' in read ? { refused: 'no-answer', given: link } : read;
}

const readHandedIn = (link: string): HandedIn =>
  readLinks(link)[0] ?? { refused: 'no-answer', given: link };

/** Writes what was handed in as a small file: answers to assignments, and the work of lessons. */
export function writeAnswerFile(
  answers: readonly StudentAnswer[],
  works: readonly LessonWork[] = [],
): string {
  const links = [...answers.map(writeAnswer), ...works.map(writeWork)];
  return `${JSON.stringify({ kind: KIND, version: 1, answers: links }, null, 2)}\n`;
}

/**
 * Reads the answers of a file: one of ours, also where its end is missing, or any text with links in
 * it, such as a saved mail or a table. One that is broken does not spoil the others.
 */
export function readAnswerFile(text: string): HandedIn[] {
  const whole = fromJson(text);
  if (whole) return whole;
  const read: HandedIn[] = [];
  const others = text.replace(FILE, (part) => {
    const answers = isOurs(part) ? fromJson(part) : null;
    read.push(...(answers ?? []));
    return answers ? ' ' : part;
  });
  // What else stands in a file is nobody's mistake.
  const links = readLinks(others).filter(
    (one) => !('refused' in one && ['no-answer', 'rest'].includes(one.refused)),
  );
  read.push(...links);
  if (isOurs(others)) read.push({ refused: 'cut-file', given: text });
  return read.length > 0 ? read : [{ refused: 'no-file', given: text }];
}

const isOurs = (text: string): boolean => text.includes(KIND);

/** The answers of a file that is whole JSON; null where it is none. */
function fromJson(text: string): HandedIn[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text.trim());
  } catch {
    return null;
  }
  const { kind, answers } = (file ?? {}) as { kind?: unknown; answers?: unknown };
  if (kind !== KIND || !Array.isArray(answers)) return [{ refused: 'no-file', given: text }];
  return answers.map((link: unknown) =>
    typeof link === 'string' ? readHandedIn(link) : { refused: 'no-answer', given: '' },
  );
}

/** Reads what a teacher pastes: links, mails or tables with links in them, or the text of a file. */
export function readPasted(text: string): HandedIn[] {
  if (text.length > LARGEST_FILE) return [{ refused: 'too-large', given: '' }];
  return text.trimStart().startsWith('{') ? readAnswerFile(text) : readLinks(text);
}

import { ANSWER, type ReadAnswer } from './answer-link.ts';
import { readLinks } from './answer-links.ts';
import { seal } from './sealed.ts';
import { pairsOf, type StudentAnswer } from './student-answer.ts';

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
  return readLinks(link)[0] ?? { refused: 'no-answer', given: link };
}

/** Writes answers as a small file. */
export function writeAnswerFile(answers: readonly StudentAnswer[]): string {
  return `${JSON.stringify({ kind: KIND, version: 1, answers: answers.map(writeAnswer) }, null, 2)}\n`;
}

/**
 * Reads the answers of a file: one of ours, also where its end is missing, or any text with links in
 * it, such as a saved mail or a table. One that is broken does not spoil the others.
 */
export function readAnswerFile(text: string): ReadAnswer[] {
  const whole = fromJson(text);
  if (whole) return whole;
  const read: ReadAnswer[] = [];
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
function fromJson(text: string): ReadAnswer[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text.trim());
  } catch {
    return null;
  }
  const { kind, answers } = (file ?? {}) as { kind?: unknown; answers?: unknown };
  if (kind !== KIND || !Array.isArray(answers)) return [{ refused: 'no-file', given: text }];
  return answers.map((link: unknown) =>
    typeof link === 'string' ? readAnswer(link) : { refused: 'no-answer', given: '' },
  );
}

/** Reads what a teacher pastes: links, mails or tables with links in them, or the text of a file. */
export function readPasted(text: string): ReadAnswer[] {
  if (text.length > LARGEST_FILE) return [{ refused: 'too-large', given: '' }];
  return text.trimStart().startsWith('{') ? readAnswerFile(text) : readLinks(text);
}

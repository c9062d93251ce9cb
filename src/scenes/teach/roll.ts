import { fill } from '../../charts/shared/words.ts';
import { writeAnswer, type ReadAnswer, type StudentAnswer } from '../../state/answer.ts';
import { misreadLines, shortened } from '../misread.ts';

/** The most answers that one picture holds. */
export const MOST_ANSWERS = 200;

/** No more lines than this are needed to see that what was pasted is something else. */
const MOST_LINES = 12;

/** What became of some answers: those that are kept from now on, and what there is to say. */
export interface Enrolled {
  answers: StudentAnswer[];
  added: number;
  /** A sentence for each that was refused, or was not taken at its word. */
  lines: string[];
}

/** The words it says things in: of the page, of misread addresses, and the names of levers. */
export interface Said {
  page: Record<string, string>;
  misread: Record<string, string>;
  names: Record<string, string>;
}

/** Takes what was read in among those that are there: the same twice counts once. */
export function enrol(there: StudentAnswer[], read: ReadAnswer[], said: Said): Enrolled {
  const known = new Set(there.map(writeAnswer));
  const answers = [...there];
  const lines: string[] = [];
  let full = false;
  for (const one of read) {
    if ('refused' in one) {
      lines.push(fill(said.page[one.refused]!, { given: shortened(one.given), n: MOST_ANSWERS }));
      continue;
    }
    const key = writeAnswer(one.answer);
    if (known.has(key)) continue;
    if (answers.length >= MOST_ANSWERS) {
      full = true;
      continue;
    }
    known.add(key);
    answers.push(one.answer);
    const name = nameOf(one.answer, answers.length, said.page);
    lines.push(
      ...misreadLines(one.misread, said.misread, said.names).map((what) =>
        fill(said.page.kept!, { name, what }),
      ),
    );
  }
  if (full) lines.unshift(fill(said.page.full!, { n: MOST_ANSWERS }));
  return { answers, added: answers.length - there.length, lines: lines.slice(0, MOST_LINES) };
}

/**
 * What a student is called.
 * @param n the student's number, from 1
 */
export function nameOf(
  { name }: StudentAnswer,
  n: number,
  words: Record<string, string>,
  shown = true,
): string {
  return (shown && name) || fill(words.student!, { n });
}

import { fill } from '../../charts/shared/words.ts';
import type { Refused } from '../../state/answer-link.ts';
import type { HandedIn } from '../../state/answer-links.ts';
import type { Doubt } from '../../state/older-link.ts';
import { pairsOf, type StudentAnswer } from '../../state/student-answer.ts';
import { misreadLines, shortened } from '../reader/misread.ts';

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
  /** What else there is to know: of those that were there already, and those that cannot be checked. */
  notes: string[];
  /** Whether something was refused that can be asked for again. */
  asks: boolean;
}

/** The words it says things in: of the page, of misread addresses, and the names of levers. */
export interface Said {
  page: Record<string, string>;
  misread: Record<string, string>;
  names: Record<string, string>;
  /** Whether what students call themselves may be said. */
  shown: boolean;
}

const keyOf = (answer: StudentAnswer): string => JSON.stringify(pairsOf(answer));

/** Takes what was read in among those that are there: the same twice counts once. */
export function enrol(there: StudentAnswer[], read: HandedIn[], said: Said): Enrolled {
  const known = new Map(
    there.map((answer, n) => [keyOf(answer), nameOf(answer, n + 1, said.page, said.shown)]),
  );
  const answers = [...there];
  const lines: string[] = [];
  const names: Record<'again' | Doubt, Set<string>> = {
    again: new Set(),
    unchecked: new Set(),
    unfinished: new Set(),
  };
  let full = false;
  const beside: string[] = [];
  for (const [n, one] of read.entries()) {
    // Lessons have tables of their own.
    if ('work' in one) continue;
    if ('refused' in one) {
      const given = said.shown ? quoted(one) : '…';
      // What a mail or a forum says beside its links is nobody’s mistake.
      const told = one.refused === 'rest' ? beside : lines;
      told.push(fill(said.page[one.refused]!, { given, n: String(n + 1) }));
      continue;
    }
    const key = keyOf(one.answer);
    const twin = known.get(key);
    if (twin !== undefined) names.again.add(twin);
    if (twin === undefined && answers.length >= MOST_ANSWERS) full = true;
    if (twin !== undefined || answers.length >= MOST_ANSWERS) continue;
    answers.push(one.answer);
    const name = nameOf(one.answer, answers.length, said.page, said.shown);
    known.set(key, name);
    if (one.doubt) names[one.doubt].add(name);
    const kept = misreadLines(one.misread, said.misread, said.names);
    lines.push(...kept.map((what) => fill(said.page.kept!, { name, what })));
  }
  if (full) lines.unshift(fill(said.page.full!, { n: String(MOST_ANSWERS) }));
  const more = lines.length - MOST_LINES;
  if (more > 0) lines.splice(MOST_LINES, more, fill(said.page.more!, { n: String(more) }));
  const asks = read.some((one) => 'refused' in one && !['rest', 'too-large'].includes(one.refused));
  const doubts = (['again', 'unfinished', 'unchecked'] as const).flatMap((why) =>
    names[why].size > 0 ? [fill(said.page[why]!, { names: [...names[why]].join(', ') })] : [],
  );
  const notes = [...doubts, ...beside];
  return { answers, added: answers.length - there.length, lines, notes, asks };
}

/** By the words before it a teacher knows whose link it is; one of ours begins as all do. */
const quoted = ({ given, before }: Refused): string =>
  [before, shortened(given)].filter(Boolean).join(' ');

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
  return (shown && name) || fill(words.student!, { n: String(n) });
}

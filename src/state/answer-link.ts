import { LEVERS } from '../model/levers.ts';
import { olderLink, type Doubt } from './older-link.ts';
import type { Misreading } from './misreading.ts';
import { isEnded, SEALED, unseal } from './sealed.ts';
import { answerOf, type StudentAnswer } from './student-answer.ts';
import { proofpoint3 } from './unmangled.ts';

/** The first key of an answer, which tells it from any other link. */
export const ANSWER = 'answer';

const LEVER_IDS: string[] = LEVERS.map(({ id }) => id);

/** The keys of answers from before they had a check sum. */
const KEYS = ['name', 'shows', 'expects', 'says', 'set', 'v', ...LEVER_IDS];

/** No link is longer, whatever was done to it. */
export const LONGEST = 100_000;

/** Why something is no answer. */
export type Refusal =
  | 'no-answer'
  | 'no-file'
  | 'too-large'
  /** Its end is missing. */
  | 'cut'
  /** It is not what was sent. */
  | 'changed'
  /** It stands for a link, and only a mail filter knows for which. */
  | 'hidden'
  /** It is the assignment itself. */
  | 'assignment'
  /** It is the lesson that was given out, as it is or as its teacher changed it. */
  | 'lesson'
  /** Words beside the links. */
  | 'rest'
  /** A file of answers whose end is missing. */
  | 'cut-file';

/** An answer with what of it could not be taken at its word; or why it is none. */
export type ReadAnswer =
  | {
      answer: StudentAnswer;
      misread: Misreading[];
      /** Where the link is from before links had a check sum. */
      doubt?: Doubt;
    }
  | Refused;

/** What was not taken. */
export interface Refused {
  refused: Refusal;
  /** Whose it is, where a name can be read in it; else what it is itself. */
  given: string;
  /** The last few words that stand before it, where some do. */
  before?: string;
}

/**
 * Reads the answer of a text that has one link and perhaps words behind it; what comes behind the
 * link is handed back.
 */
export function readLink(text: string): { read: ReadAnswer; rest: string } {
  const near = text.slice(0, LONGEST);
  const found = unseal(ANSWER, near);
  if (found) {
    const { answer, misread } = answerOf(found.said);
    if (found.version !== SEALED)
      misread.push({ why: 'version', key: ANSWER, given: found.version });
    return { read: { answer, misread }, rest: text.slice(endOf(near, found.sum)) };
  }
  const opened = proofpoint3(near);
  const older = olderLink(ANSWER, opened, KEYS);
  if (!older) return { read: { refused: 'changed', given: text.trim() }, rest: '' };
  const rest = opened === near ? text.slice(older.end) : '';
  const { said, cut } = older;
  const version = said.get(ANSWER) ?? '';
  const given = said.get('name') || text.trim();
  if (isEnded(near)) return { read: { refused: 'changed', given }, rest };
  if (version.startsWith(SEALED) || cut || !KEYS.some((key) => said.has(key)))
    return { read: { refused: 'cut', given }, rest };
  const { answer, misread } = answerOf(said);
  if (version !== '1') misread.push({ why: 'version', key: ANSWER, given: version });
  // Whoever had set a lever had the version of the settings behind it.
  const isSet = ['set', ...LEVER_IDS].some((key) => said.has(key));
  const seems = !said.has('v') && (isSet || /\.\.$/.test(said.get('says') ?? ''));
  const doubt = seems ? 'unfinished' : 'unchecked';
  return { read: { answer, misread, doubt }, rest };
}

/** Where a link ends in the text it was found in: behind its check sum, which nothing rewrites but line ends. */
export function endOf(text: string, sum: string): number {
  const spread = new RegExp([...sum].join(String.raw`(?:=?[\s>|]*)`));
  const found = spread.exec(text);
  const behind = found ? found.index + found[0].length : 0;
  // What a wrapper has behind the address is its own.
  const own = /(?:[\s>|]*(?:&|%26|-26|__;)|[%*/$])[^\s"'<>]*(?:\s+[>|]*[^\s"'<>]*=[^\s"'<>]*)*/y;
  own.lastIndex = behind;
  return found ? behind + (own.exec(text)?.[0].length ?? 0) : text.length;
}

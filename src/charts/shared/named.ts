import type { Mark, Words } from '../chart.ts';
import { texts } from './marks.ts';
import { fill } from './words.ts';
import { wrapEvenly } from './wrap.ts';

/** The occupation that a page adds to the data of a chart when one is chosen. */
export interface Named {
  job?: { soc: string; title: string };
}

/** Pixels from one line to the next, and below the last. */
const [PITCH, AIR] = [17, 9];

/**
 * Whose picture it is, above it: an occupation in the reader's colour, what is not theirs in ink.
 * @returns its lines, and how many pixels of height they take; none of a page that has said it already
 */
export function named(
  title: string | undefined,
  width: number,
  tone: 'brass' | 'ink',
): { marks: Mark[]; height: number } {
  if (!title) return { marks: [], height: 0 };
  const lines = wrapEvenly(title, width, 'strong');
  return {
    marks: texts('named', lines, 0, 13, PITCH, { tone, style: 'strong' }),
    height: lines.length * PITCH + AIR,
  };
}

/** What stands above the table of a picture: whose figures they are where they are those of one occupation. */
export const captionOf = (job: Named['job'], { text }: Words): string =>
  (job ? fill(text.captionJob ?? '', { title: job.title }) : text.caption) ?? '';

import { sentence } from '../../charts/files/picture.ts';
import { fill } from '../../charts/shared/words.ts';
import { LEVERS } from '../../model/levers.ts';
import type { Choices } from '../../state/choices.ts';
import { fieldOf } from '../scene/lever-value.ts';
import type { Standing } from '../scene/standing.ts';
import type { Subject } from './subject.ts';
import type { UseWords } from './words.ts';

/** A chart at one step and with its reader's choices: what all files and snippets are made of. */
export interface ChartAtStep {
  subject: Subject;
  standing: Standing;
  /** What the reader has set, in words; empty where nothing is. */
  setting: string;
  /** What the picture shows, for those who do not see it: what a reader has set before what it is in general. */
  alt: string;
  /** The last line on a picture. */
  mark: string;
}

/**
 * Takes a chart at a step.
 * @param own what the reader has chosen for this chart
 */
export function chartAtStep(
  subject: Subject,
  step: number,
  own: Choices,
  { words, levers, site }: UseWords,
): ChartAtStep {
  const standing = subject.at(step);
  const { chart, words: told } = subject;
  const setting = settings(own, subject, { words, levers }).join('; ');
  const said = sentence(chart.readouts?.(standing.data, standing.state, told) ?? []);
  // A step's own words speak of the picture before a lever was moved.
  const moved = own.rater !== null || Object.keys({ ...own.levers, ...own.parameters }).length > 0;
  const now = [setting && `${setting}.`, said && `${said}.`];
  const shown = moved ? [...now, told.description] : [subject.steps[step - 1]!.alt, ...now];
  const sentences = [`${subject.title}.`, ...shown];
  return {
    subject,
    standing,
    setting,
    alt: sentences.filter(Boolean).join(' '),
    mark: fill(words.mark, { site }),
  };
}

/** What the reader has set, each in words. */
export function settings(
  { levers: moved, job, guess, rater, parameters }: Choices,
  subject: Subject,
  { words, levers }: Pick<UseWords, 'words' | 'levers'>,
): string[] {
  const set = LEVERS.filter(({ id }) => moved[id] !== undefined).map((row) =>
    fill(words.setting, { name: levers[row.id]!, value: fieldOf(row).text(moved[row.id]!) }),
  );
  return [
    ...set,
    ...(Object.keys(parameters).length > 0 ? [words.assumptions] : []),
    // On its own page the picture names it, and so does what it is called.
    ...(job && subject.job && !subject.home ? [fill(words.job, { title: subject.job.title })] : []),
    ...(guess === null ? [] : [fill(words.guess, { value: String(guess) })]),
    ...(rater === null ? [] : [words.rater]),
  ];
}

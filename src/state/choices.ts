import type { LeverId } from '../model/levers.ts';
import type { ParameterId } from '../model/parameters.ts';

/** The three readings of the one story. */
export const VIEWS = ['scroll', 'steps', 'page'] as const;
export type View = (typeof VIEWS)[number];

/** The two lengths of the story. */
export const CUTS = ['short', 'whole'] as const;
export type Cut = (typeof CUTS)[number];

/** What a reader set of the model, and nothing else: levers by id, and assumptions by id. */
export interface Settings {
  levers: Readonly<Partial<Record<LeverId, number>>>;
  parameters: Readonly<Partial<Record<ParameterId, number>>>;
}

/** Settings kept under a name, to compare. */
export interface Pin extends Settings {
  name: string;
}

/** Everything the page knows about its reader. It lives in the address and nowhere else. */
export interface Choices extends Settings {
  view: View;
  cut: Cut;
  /** SOC code of the reader's own occupation, such as `43-4051`. */
  job: string | null;
  /** The reader's guess at the share of jobs at high risk, in per cent. */
  guess: number | null;
  /** Asks the second jury of language models, GPT-4, in place of the first, of people. */
  rater: 'model' | null;
  pins: readonly Pin[];
}

/** What holds for a reader who has chosen nothing. */
export const NO_CHOICES: Choices = {
  view: 'scroll',
  cut: 'short',
  job: null,
  guess: null,
  rater: null,
  levers: {},
  parameters: {},
  pins: [],
};

/** What of it moves the model. */
export const SETTINGS: ReadonlySet<keyof Choices> = new Set(['levers', 'parameters']);

/** The most settings that can be kept to compare. */
export const MOST_PINS = 8;

/** The most letters of a name. */
export const LONGEST_NAME = 40;

/** The most letters of what a teacher calls a class or an occasion. */
export const LONGEST_CLASS = 40;

/** The most letters of the title of what a teacher makes. */
export const LONGEST_TITLE = 80;

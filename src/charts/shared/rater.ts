/** Who labelled what a language model could speed up. */
export const RATERS = ['people', 'model'] as const;
export type Rater = (typeof RATERS)[number];

/** The key under which a step, or the reader, has the second jury in place of the first. */
export const rater = {
  type: 'choice',
  values: RATERS,
  default: 'people',
  doc: 'Whose labels of exposure to language models are drawn: people’s or GPT-4’s.',
} as const;

/** A measure as the reader’s jury has it. */
export const byRater = <M extends string>(measure: M, by: Rater): M | 'gpt4' =>
  measure === 'eloundou' && by === 'model' ? 'gpt4' : measure;

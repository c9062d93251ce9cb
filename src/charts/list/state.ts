import type { StateOf } from '../chart.ts';
import { SECTORS } from './data.ts';

/** What a step may say. */
export const state = {
  view: {
    type: 'choice',
    values: ['ask', 'answer', 'fall', 'bands'],
    default: 'ask',
    doc: 'A hundred squares that ask or answer, or the 702 by probability, plain or in bands.',
  },
  sector: {
    type: 'choice',
    values: ['none', ...SECTORS],
    default: 'none',
    doc: 'The sector whose occupations are lit.',
  },
  recomputed: {
    type: 'flag',
    default: false,
    doc: 'Whether the shares recomputed on the survey stand under the published ones.',
  },
} as const;

/** What the reader may say. */
export const reader = {
  guess: {
    type: 'number',
    min: 0,
    max: 100,
    default: null,
    doc: 'The guess at the share of jobs at high risk, in per cent.',
  },
  job: { type: 'job', default: null, doc: 'The reader’s occupation, by its SOC code.' },
} as const;

/** A state of the chart, whole. */
export type State = StateOf<typeof state & typeof reader>;

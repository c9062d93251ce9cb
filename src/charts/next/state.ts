import type { StateOf } from '../chart.ts';
import { MEASURES } from '../shared/measures.ts';
import { byRater, rater } from '../shared/rater.ts';

/** What a step may say. */
export const state = {
  measure: {
    type: 'choice',
    values: MEASURES,
    default: 'frey-osborne',
    doc: 'Whose measure of exposure lies along the tape.',
  },
  against: {
    type: 'choice',
    values: ['change', 'pay'],
    default: 'change',
    doc: 'What rises with height: the change in jobs from 2010 to 2025, or pay.',
  },
  lit: {
    type: 'choice',
    values: ['none', 'bands', 'fallers', 'growers', 'warehouses'],
    default: 'none',
    doc: 'What stands out: the totals by risk, or a few occupations by name.',
  },
} as const;

/** What the reader may say. */
export const reader = {
  job: { type: 'job', default: null, doc: 'The reader’s occupation, by its SOC code.' },
  rater,
} as const;

/** A state of the chart, whole. */
export type State = StateOf<typeof state & typeof reader>;

/** A state with exposure as the reader’s jury has it. */
export const judged = (now: State): State => ({ ...now, measure: byRater(now.measure, now.rater) });

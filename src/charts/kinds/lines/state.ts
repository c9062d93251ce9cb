import type { StateOf } from '../../chart.ts';
import { reader, state } from '../state.ts';

/** What a step may say of lines. */
export const linesState = {
  ...state,
  from: {
    type: 'number',
    min: -10_000,
    max: 10_000,
    default: null,
    doc: 'Where the axis along the foot begins, such as a year; at the first value without it.',
  },
  to: {
    type: 'number',
    min: -10_000,
    max: 10_000,
    default: null,
    doc: 'Where it ends; at the last value without it.',
  },
} as const;
/** The state of lines, whole. */
export type LinesState = StateOf<typeof linesState & typeof reader>;

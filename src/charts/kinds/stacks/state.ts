import type { StateOf } from '../../chart.ts';
import { reader, state } from '../state.ts';

/** What a step may say of stacks; notes have no place among bars at even distances. */
export const stacksState = {
  show: state.show,
  highlight: state.highlight,
  parts: {
    type: 'flag',
    default: false,
    doc: 'Whether each part is told from the others, as it is where one is lit; as one without it.',
  },
} as const;
/** The state of stacks, whole. */
export type StacksState = StateOf<typeof stacksState & typeof reader>;

export const isParted = ({ parts, highlight }: StacksState): boolean => parts || highlight !== null;

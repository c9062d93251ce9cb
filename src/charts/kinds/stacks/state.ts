import type { StateOf, Tone } from '../../chart.ts';
import type { Series, SeriesData } from '../data.ts';
import { isLit, isOwn, reader, shown, state } from '../state.ts';

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

/** A part of each bar. */
export interface Part {
  row: Series;
  tone: Tone;
  isLit: boolean;
}

/** The colours of parts that the file of a chart gives none. */
const TONES: readonly Tone[] = ['people', 'pencil', 'machine', 'ink'];

/** The parts that a state shows, from the lowest. */
export function partsOf({ spec, rows }: SeriesData, now: StacksState): Part[] {
  return shown(rows, now).map((row, n) => {
    const own = spec.tones[row.id] ?? spec.tones[row.group] ?? TONES[n % TONES.length]!;
    const lit = isLit(row, now);
    // What stands back is no paler: the parts behind it would show through.
    const tone = isOwn(row, now) ? 'brass' : lit ? own : 'grid';
    return { row, tone: isParted(now) ? tone : 'people', isLit: lit };
  });
}

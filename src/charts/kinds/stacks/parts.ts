import type { StateOf, Tone } from '../../chart.ts';
import type { Series, SeriesData } from '../data.ts';
import { isLit, isOwn, reader, shown, state } from '../state.ts';

/** A part of a whole, at every place along the foot. */
export interface Part {
  row: Series;
  tone: Tone;
  isLit: boolean;
}

/** The colours of parts that the file of a chart gives none. */
const TONES: readonly Tone[] = ['people', 'pencil', 'machine', 'ink'];

type State = Pick<StateOf<typeof state & typeof reader>, 'show' | 'highlight' | 'job'>;

/**
 * The parts that a state shows, from the lowest.
 * @param isParted whether each has a colour of its own
 */
export function partsOf({ spec, rows }: SeriesData, now: State, isParted: boolean): Part[] {
  return shown(rows, now).map((row, n) => {
    const own = spec.tones[row.id] ?? spec.tones[row.group] ?? TONES[n % TONES.length]!;
    const lit = isLit(row, now);
    // What stands back is no paler: the parts behind it would show through.
    const tone = isOwn(row, now) ? 'brass' : lit ? own : 'grid';
    return { row, tone: isParted ? tone : 'people', isLit: lit };
  });
}

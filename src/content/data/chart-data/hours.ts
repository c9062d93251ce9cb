import type { Data } from '../../../charts/hours.ts';
import type { Pace } from '../../../charts/ahead/paths.ts';
import { TICKS } from '../../../model/ticks.ts';

/** The speeds that sources imply; the model adds its futures. */
export function data(): Omit<Data, 'futures'> {
  return {
    paces: Object.fromEntries(TICKS.map(({ id, value }) => [id, value])) as Record<Pace, number>,
  };
}

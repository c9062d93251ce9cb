import type { Pace } from '../../../charts/ahead/paths.ts';
import { TICKS } from '../../../model/ticks.ts';
import { data as services } from './services.ts';

/** The counts of the services, and the speeds that sources imply. */
export function data() {
  const paces = Object.fromEntries(TICKS.map(({ id, value }) => [id, value]));
  return { ...services(), paces: paces as Record<Pace, number> };
}

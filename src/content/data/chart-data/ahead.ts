import type { Pace } from '../../../charts/ahead/paths.ts';
import { TICKS } from '../../../model/ticks.ts';
import { table } from '../tables.ts';
import { data as services } from './services.ts';

/** The counts of the services, the speeds that sources imply, and the Bureau's own projections. */
export function data() {
  const paces = Object.fromEntries(TICKS.map(({ id, value }) => [id, value]));
  const counted = services();
  const projected = new Map(table('occupations').map((row) => [row.soc, row.projected_change_pct]));
  const bureau = Object.fromEntries(
    counted.series.map(({ id, socs }) => [
      id,
      socs.map((soc) => projected.get(soc)).find((change) => change != null)!,
    ]),
  );
  return { ...counted, paces: paces as Record<Pace, number>, bureau };
}

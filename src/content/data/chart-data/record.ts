import { changesOf, type Data } from '../../../charts/record/data.ts';
import { records } from '../records.ts';
import { table } from '../tables.ts';

/** The counts of every occupation, where they are cut, and what the Bureau projects of it. */
export function data(): Data {
  const known = [...records()];
  return {
    changes: Object.fromEntries(known.map(([soc, { counts }]) => [soc, changesOf(counts)])),
    cuts: Object.fromEntries(
      known.flatMap(([soc, { cuts }]) => (cuts.length > 0 ? [[soc, cuts]] : [])),
    ),
    projected: Object.fromEntries(
      table('occupations').map((row) => [row.soc, row.projected_change_pct]),
    ),
    all: table('totals').map(({ jobs }) => jobs),
  };
}

import { changesOf, type Data } from '../../../charts/record/data.ts';
import { YEARS } from '../columns/work.ts';
import { table } from '../tables.ts';

/** The counts of every occupation, where they are cut, and what the Bureau projects of it. */
export function data(): Data {
  const rows = table('record');
  return {
    changes: Object.fromEntries(
      rows.map((row) => [row.soc, changesOf(YEARS.map((year) => row[`jobs_${year}`]))]),
    ),
    cuts: Object.fromEntries(
      rows.flatMap(({ soc, cuts }) => (cuts ? [[soc, cuts.split(' ').map(Number)]] : [])),
    ),
    projected: Object.fromEntries(
      table('occupations').map((row) => [row.soc, row.projected_change_pct]),
    ),
    all: table('totals').map(({ jobs }) => jobs),
  };
}

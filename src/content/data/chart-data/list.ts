import { SECTORS, type Data, type Sector } from '../../../charts/list/data.ts';
import { swarm } from '../../../charts/shared/swarm.ts';
import { chartNumber } from '../numbers.ts';
import type { ChartNumber } from '../numbers/of-charts.ts';
import { table } from '../tables.ts';

/** The radius of the occupation with the most jobs, as a share of the plot's width. */
const LARGEST = 0.034;
/** No circle is smaller than this: it must still be seen. */
const SMALLEST = 0.0042;
const GAP = 0.0012;
const UNIT = 10_000;

/** The list for its chart, with the swarm already stacked. */
export function data(): Data {
  const rows = table('frey-osborne').toSorted(
    (a, b) => (b.jobs_2010 ?? 0) - (a.jobs_2010 ?? 0) || a.rank - b.rank,
  );
  const most = rows[0]!.jobs_2010!;
  const bees = rows.map((row) => ({
    x: row.probability,
    r: Math.max(SMALLEST, LARGEST * Math.sqrt((row.jobs_2010 ?? 0) / most)),
  }));
  const tenth = (id: ChartNumber) => Math.round(chartNumber(id) * 10) / 10;
  return {
    soc: rows.map((row) => row.soc2010),
    title: rows.map((row) => row.title),
    probability: rows.map((row) => row.probability),
    jobs: rows.map((row) => row.jobs_2010 ?? 0),
    sector: rows.map((row) => SECTORS.indexOf(row.sector as Sector)),
    r: bees.map(({ r }) => Math.round(r * UNIT)),
    y: swarm(bees, GAP).map((y) => Math.round(y * UNIT)),
    published: [
      chartNumber('highRiskShare'),
      chartNumber('mediumRiskShare'),
      chartNumber('lowRiskShare'),
    ],
    recomputed: [tenth('recomputedHigh'), tenth('recomputedMedium'), tenth('recomputedLow')],
    notCovered: tenth('notCovered'),
    sectorHigh: SECTORS.map((sector) => Math.round(chartNumber(`${sector}HighShare`))),
  };
}

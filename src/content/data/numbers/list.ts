import { sum } from 'd3-array';
import { HIGH_ABOVE, LOW_BELOW } from '../../../charts/list/data.ts';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

/** The list of 702: the shares recomputed on the survey of May 2010, and each sector's. */
export function listNumbers(): Made[] {
  const rows = table('frey-osborne');
  const all = table('totals').find((row) => row.year === 2010)!.jobs;
  const jobs = (chosen: typeof rows) => sum(chosen, (row) => row.jobs_2010 ?? 0);
  const share = (risk: string) => (100 * jobs(rows.filter((row) => row.risk === risk))) / all;
  const sectors = [...new Set(rows.map((row) => row.sector))].filter(Boolean);
  return [
    ['listCount', rows.length, 'integer'],
    ['recomputedHigh', share('high'), 'percent1'],
    ['recomputedMedium', share('medium'), 'percent1'],
    ['recomputedLow', share('low'), 'percent1'],
    ['notCovered', 100 * (1 - jobs(rows) / all), 'percent1'],
    ['highAbove', HIGH_ABOVE, 'decimal1'],
    ['lowBelow', LOW_BELOW, 'decimal1'],
    ...sectors.flatMap((sector): Made[] => {
      const inSector = rows.filter((row) => row.sector === sector);
      const high = inSector.filter((row) => row.risk === 'high');
      return [
        [`${sector}Jobs`, jobs(inSector), 'millions'],
        [`${sector}HighShare`, (100 * jobs(high)) / jobs(inSector), 'percent'],
      ];
    }),
  ];
}

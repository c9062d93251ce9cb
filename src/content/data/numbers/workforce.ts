import { sum } from 'd3-array';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

const DOTS = 1000;
const LARGEST = 4;

/** The workforce of May 2025: totals, the share of a dot, the largest groups. */
export function workforceNumbers(): Made[] {
  const total = (year: number) => table('totals').find((row) => row.year === year)!.jobs;
  const groups = table('groups').toSorted((a, b) => b.jobs_2025 - a.jobs_2025);
  const share = (jobs: number) => (100 * jobs) / sum(groups, (row) => row.jobs_2025);
  const largest = groups.slice(0, LARGEST);
  return [
    ['totalJobs2025', total(2025), 'millions'],
    ['totalJobs2010', total(2010), 'millions'],
    ...[2004, 2019].map((year): Made => [
      `allSince${year}`,
      100 * (total(2025) / total(year) - 1),
      'change',
    ]),
    ['allChange', 100 * (total(2025) / total(2010) - 1), 'change1'],
    ['dotShare', Math.round(total(2025) / DOTS / 100) * 100, 'integer'],
    ['dotCount', DOTS, 'integer'],
    ['groupCount', groups.length, 'integer'],
    ['occupationCount', table('occupations').length, 'integer'],
    ['largestGroupJobs', groups[0]!.jobs_2025, 'millions'],
    ['largestGroupShare', share(groups[0]!.jobs_2025), 'percent'],
    ['largestGroupsShare', share(sum(largest, (row) => row.jobs_2025)), 'percent'],
    ['smallestGroupJobs', groups.at(-1)!.jobs_2025, 'integer'],
  ];
}

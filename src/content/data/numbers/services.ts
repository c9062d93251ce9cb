import { table } from '../tables.ts';
import type { Made } from './made.ts';

/** Names of the series in ids, such as `telemarketingChange`. */
const NAMES: Record<string, string> = {
  telemarketing: 'telemarketing',
  support: 'support',
  selling: 'selling',
  tutoring: 'tutoring',
  'screening-radiology': 'radiology',
  'screening-laboratory': 'laboratory',
  travel: 'travel',
};

/** For each service: first comparable, peak and last count, and the changes between. */
export function serviceNumbers(): Made[] {
  const rows = table('services');
  return Object.entries(NAMES).flatMap(([series, name]): Made[] => {
    const all = rows.filter((row) => row.series === series);
    const last = all.at(-1)!;
    const comparable = all.filter((row) => row.segment === last.segment);
    const first = comparable[0]!;
    const peak = comparable.reduce((best, row) => (row.jobs > best.jobs ? row : best));
    return [
      [`${name}First`, first.jobs, 'integer'],
      [`${name}FirstYear`, first.year, 'year'],
      [`${name}Second`, (comparable[1] ?? last).jobs, 'integer'],
      [`${name}Last`, last.jobs, 'integer'],
      [`${name}LastMillions`, last.jobs, 'millions2'],
      [`${name}Peak`, peak.jobs, 'integer'],
      [`${name}PeakMillions`, peak.jobs, 'millions2'],
      [`${name}PeakYear`, peak.year, 'year'],
      [`${name}Change`, 100 * (last.jobs / first.jobs - 1), 'change'],
      [`${name}SincePeak`, 100 * (last.jobs / peak.jobs - 1), 'change'],
    ];
  });
}

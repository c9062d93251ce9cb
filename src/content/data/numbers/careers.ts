import { sum } from 'd3-array';
import { data as careers, isCareer } from '../chart-data/careers.ts';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

/** Counts of the six careers, such as `securityJobs`, and of what serves the five industries. */
export function careerNumbers(): Made[] {
  const counted = table('careers');
  const { careers: six, services, all } = careers();
  const total = (rows: typeof six) => sum(rows, ({ now }) => now);
  return [
    ...six.flatMap(({ id, jobs, now, change, pay }): Made[] => [
      [`${id}JobsThen`, jobs[0], 'integer'],
      [`${id}Jobs`, now, 'integer'],
      [`${id}Grown`, 100 * (now / jobs[0] - 1), 'change'],
      [`${id}Projected`, change, 'change1'],
      [`${id}Pay`, pay, 'dollars'],
    ]),
    ['sixJobs', total(six), 'millions'],
    ...counted.map(({ id, jobs_2024: jobs }): Made => [`${id}Jobs2024`, jobs, 'integer']),
    ['sixGain', 1000 * sum(counted.filter(isCareer), (row) => row.gain_2034_thousand), 'integer'],
    ['sixShare', (100 * total(six)) / all.jobs, 'percent1'],
    ['threeServicesJobs', total(services), 'millions'],
  ];
}

/** Growth and openings of what serves the five industries, such as `nursesGrowth`. */
export function industryNumbers(): Made[] {
  const rows = table('industries');
  const of = (soc: string) => rows.find((row) => row.soc === soc)!;
  const named: [string, string][] = [
    ['nurses', '29-1171'],
    ['geneticists', '29-9092'],
    ['trainers', '13-1151'],
    ['coordinators', '25-9031'],
    ['turbines', '49-9081'],
    ['planners', '19-3051'],
    ['counsellors', '21-1018'],
    ['animators', '27-1014'],
  ];
  return [
    ...named.flatMap(([id, soc]): Made[] => [
      [`${id}Growth`, of(soc).change_2034_pct, 'change1'],
      [`${id}Gain`, 1000 * of(soc).change_thousand, 'integer'],
      [`${id}Openings`, 1000 * of(soc).openings_thousand, 'integer'],
      [`${id}Now`, 1000 * of(soc).jobs_2024_thousand, 'integer'],
    ]),
    ['twelveGain', 1000 * sum(rows, (row) => row.change_thousand), 'integer'],
    ['twelveOpenings', 1000 * sum(rows, (row) => row.openings_thousand), 'integer'],
  ];
}

import { sum } from 'd3-array';
import { table } from '../tables.ts';
import type { Made } from './made.ts';

/** Occupations the prose names, by code of 2018. */
const NAMED: Record<string, string> = {
  telemarketers: '41-9041',
  tellers: '43-3071',
  accountants: '13-2011',
  paralegals: '23-2011',
  truckDrivers: '53-3032',
  cashiers: '41-2011',
  salespersons: '41-2031',
  customerService: '43-4051',
  freightHandlers: '53-7062',
  stockers: '53-7065',
  forkliftOperators: '53-7051',
  nurses: '29-1141',
  lawyers: '23-1011',
  loanOfficers: '13-2072',
  bookkeepers: '43-3031',
};

/** What became of the list from 2010 to 2025: by risk, and for the occupations the prose names. */
export function backTestNumbers(): Made[] {
  const rows = table('what-happened');
  const change = (chosen: typeof rows) =>
    100 * (sum(chosen, (row) => row.jobs_2025) / sum(chosen, (row) => row.jobs_2010) - 1);
  const all = table('totals').find((row) => row.year === 2010)!.jobs;
  return [
    ['oneToOne', rows.length, 'integer'],
    ['furthestFallen', Math.min(...rows.map((row) => row.change_pct)), 'change'],
    ['furthestGrown', Math.max(...rows.map((row) => row.change_pct)), 'change'],
    ['oneToOneShare', (100 * sum(rows, (row) => row.jobs_2010)) / all, 'percent1'],
    ...(['high', 'medium', 'low'] as const).flatMap((risk): Made[] => {
      const chosen = rows.filter((row) => row.risk === risk);
      const shrank = chosen.filter((row) => row.jobs_2025 < row.jobs_2010);
      const name = risk[0]!.toUpperCase() + risk.slice(1);
      return [
        [`${risk}RiskChange`, change(chosen), 'change1'],
        [`shrank${name}`, (100 * shrank.length) / chosen.length, 'percent'],
        [`${risk}RiskJobs2010`, sum(chosen, (row) => row.jobs_2010), 'millions'],
        [`${risk}RiskJobs2025`, sum(chosen, (row) => row.jobs_2025), 'millions'],
      ];
    }),
    ...Object.entries(NAMED).flatMap(([name, soc]): Made[] => {
      const row = rows.find((candidate) => candidate.soc === soc);
      if (!row) return [];
      return [
        [`${name}Change`, 100 * (row.jobs_2025 / row.jobs_2010 - 1), 'change'],
        [`${name}Probability`, 100 * row.probability, 'percent'],
        [`${name}Jobs2010`, row.jobs_2010, 'integer'],
        [`${name}Jobs2025`, row.jobs_2025, 'integer'],
      ];
    }),
  ];
}

import { CAREERS, type Career } from '../../../charts/careers/data.ts';
import { table } from '../tables.ts';

/** Whether a row is one of the essay's careers, and not a service beside them. */
export const isCareer = ({ id }: { id: string }): boolean =>
  CAREERS.some((career) => career === id);

/** The six careers and the three services, and all jobs. */
export function data() {
  const rows = table('careers').map((row): Career => ({
    id: row.id,
    since: row.since,
    jobs: [row.jobs_since, row.jobs_2024, row.jobs_2034],
    now: row.jobs_2025,
    change: row.change_2034_pct,
    pay: row.median_wage_2025,
  }));
  const median = table('published').find(({ id }) => id === 'medianPay')!;
  return {
    careers: rows.filter(isCareer),
    services: rows.filter((row) => !isCareer(row)),
    all: {
      jobs: table('totals').find(({ year }) => year === 2025)!.jobs,
      pay: median.value,
    },
  };
}

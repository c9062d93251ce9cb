import { CROWD, type CrowdGroup, type Data } from '../../../charts/crowd/data.ts';
import { apportion } from '../../../charts/shared/apportion.ts';
import { table } from '../tables.ts';

/** The workforce of May 2025 as a thousand dots in 22 groups, and the commonest occupation. */
export function data(): Data {
  const rows = table('groups').toSorted((a, b) => b.jobs_2025 - a.jobs_2025);
  const jobs = rows.map((row) => row.jobs_2025);
  const dots = apportion(jobs, CROWD);
  const commonest = table('occupations').reduce((a, b) =>
    (b.jobs_2025 ?? 0) > (a.jobs_2025 ?? 0) ? b : a,
  );
  return {
    total: jobs.reduce((sum, count) => sum + count, 0),
    groups: rows.map(({ soc, title, jobs_2025 }, index): CrowdGroup => ({
      code: soc.slice(0, 2),
      title,
      jobs: jobs_2025,
      dots: dots[index]!,
    })),
    typical: { soc: commonest.soc, title: commonest.title, jobs: commonest.jobs_2025 },
  };
}

import { CROWD, type CrowdGroup, type Data } from '../../../charts/crowd/data.ts';
import { table } from '../tables.ts';

/**
 * Shares `parts` out in whole numbers, in proportion to `weights`, by largest remainder: each gets
 * the whole part of its share, and what is left goes to the largest fractions.
 */
export function apportion(weights: number[], parts: number): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => (weight * parts) / total);
  const whole = shares.map(Math.floor);
  const left = parts - whole.reduce((sum, part) => sum + part, 0);
  shares
    .map((share, index) => ({ index, rest: share - whole[index]! }))
    .sort((a, b) => b.rest - a.rest)
    .slice(0, left)
    .forEach(({ index }) => {
      whole[index]! += 1;
    });
  return whole;
}

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

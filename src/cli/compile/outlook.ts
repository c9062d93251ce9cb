import type { Raw } from './csv.ts';

/** What the Bureau projects of every occupation, and what it asks of those who come to it. */
export function outlook(projections: Raw[]) {
  return projections.map((row) => ({
    soc: row.soc!,
    jobs_2024_thousand: Number(row.employment_2024_thousands),
    jobs_2034_thousand: Number(row.employment_2034_thousands),
    openings_thousand: Number(row.openings_annual_thousands),
    schooling: row.entry_education!,
    experience: row.work_experience!,
    training: row.on_the_job_training!,
  }));
}

import { once } from '../once.ts';
import { sitePath } from '../site-file.ts';
import { unpackJobs, type Job, type JobList, type PackedJobs } from './job-table.ts';

export type { Job } from './job-table.ts';

/**
 * All occupations by code, and who is not among them. Fetched when first asked for, and kept; a fetch
 * that failed is tried again the next time.
 * @throws when the list cannot be had: offline, or a broken answer
 */
export const jobList = once(fetchJobs);

/**
 * All occupations, by code.
 * @throws as `jobList` does
 */
export const allJobs = async (): Promise<Job[]> => (await jobList()).jobs;

async function fetchJobs(): Promise<JobList> {
  // The page says where, or the part of it that needs them; most pages need none.
  const said = document.querySelector<HTMLElement>('[data-jobs]')?.dataset.jobs;
  const response = await fetch(said ?? sitePath('data/jobs.json'));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const packed = (await response.json()) as PackedJobs & Pick<JobList, 'outside'>;
  return { jobs: unpackJobs(packed), outside: packed.outside };
}

/** The occupation with a code, or null when there is none or the list cannot be had. */
export async function jobOf(soc: string): Promise<Job | null> {
  try {
    return (await allJobs()).find((job) => job.soc === soc) ?? null;
  } catch {
    return null;
  }
}

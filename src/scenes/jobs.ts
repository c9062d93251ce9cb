import { unpackJobs, type Job, type PackedJobs } from './job-table.ts';

export type { Job } from './job-table.ts';

let list: Promise<Job[]> | null = null;

/**
 * All occupations, by code. Fetched when first asked for, and kept; a fetch that failed is tried
 * again the next time.
 * @throws when the list cannot be had: offline, or a broken answer
 */
export function allJobs(): Promise<Job[]> {
  list ??= fetchJobs().catch((error: unknown) => {
    list = null;
    throw error;
  });
  return list;
}

async function fetchJobs(): Promise<Job[]> {
  const response = await fetch(document.body.dataset.jobs!);
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  return unpackJobs((await response.json()) as PackedJobs);
}

/** The occupation with a code, or null when there is none or the list cannot be had. */
export async function jobOf(soc: string): Promise<Job | null> {
  try {
    return (await allJobs()).find((job) => job.soc === soc) ?? null;
  } catch {
    return null;
  }
}

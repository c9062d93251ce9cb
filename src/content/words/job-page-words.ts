import { getEntry } from 'astro:content';
import type { JobPageWords } from './job-page-schema.ts';

/** The words of the pages of occupations, from `content/job-pages.yaml`. */
export async function jobPageWords(): Promise<JobPageWords> {
  const entry = await getEntry('jobPages', 'job-pages');
  if (!entry) throw new Error('content/job-pages.yaml is missing');
  return entry.data;
}

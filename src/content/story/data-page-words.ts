import { getEntry } from 'astro:content';
import type { DataPageWords } from './data-page-schema.ts';

/** The words of the page of data and of its tables, from `content/data-pages.yaml`. */
export async function dataPageWords(): Promise<DataPageWords> {
  const entry = await getEntry('dataPages', 'data-pages');
  if (!entry) throw new Error('content/data-pages.yaml is missing');
  return entry.data;
}

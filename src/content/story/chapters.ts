import { getCollection, type CollectionEntry } from 'astro:content';

export { slugOf } from '../ground/slug.ts';

/** A chapter of the essay, as its file has it. */
export type Chapter = CollectionEntry<'essay'>;

/** All chapters, in the order of the tape. */
export async function chapters(): Promise<Chapter[]> {
  return (await getCollection('essay')).sort((a, b) => a.data.order - b.data.order);
}

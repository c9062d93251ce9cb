import { getEntry } from 'astro:content';
import type { CollectionEntry } from 'astro:content';

/** A source of the bibliography. */
export type Reference = CollectionEntry<'references'>['data'];

/** Finds a source by its id. The doctor has seen to it that it is there. */
export async function reference(id: string): Promise<Reference> {
  const entry = await getEntry('references', id);
  if (!entry) throw new Error(`content/references.yaml has no source called "${id}"`);
  return entry.data;
}

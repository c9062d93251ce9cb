import { getCollection, getEntry, type CollectionEntry } from 'astro:content';

/** A source of the bibliography. */
export type Reference = CollectionEntry<'references'>['data'];

/**
 * Finds a source by its id.
 * @throws {Error} when there is none; the doctor says where
 */
export async function reference(id: string): Promise<Reference> {
  const entry = await getEntry('references', id);
  if (!entry) throw new Error(`content/references.yaml has no source called "${id}"`);
  return entry.data;
}

/** Every source by its id. */
export async function referencesById(): Promise<Map<string, Reference>> {
  const entries = await getCollection('references');
  return new Map(entries.map(({ data }) => [data.id, data]));
}

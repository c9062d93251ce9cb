import { getEntry, type CollectionEntry } from 'astro:content';
import { inLanguage } from './language/in-language.ts';

/** The words of the page's furniture, from `content/site.yaml`, in the language of the page. */
export async function site(language?: string): Promise<CollectionEntry<'site'>['data']> {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return inLanguage(language, entry.data, 'words', 'site');
}

import { getEntry } from 'astro:content';

/** The words of the page's furniture, from `content/site.yaml`. */
export async function site() {
  const entry = await getEntry('site', 'site');
  if (!entry) throw new Error('content/site.yaml is missing');
  return entry.data;
}

import { getCollection } from 'astro:content';
import { treeOf } from './chapter-tree.ts';
import { chapters, type Chapter } from './chapters.ts';
import { citeTags } from './cite-tags.ts';
import type { Reference } from '../words/references.ts';

/** A source as the story cites it. */
export interface Cited {
  source: Reference;
  /** From 1, in the order in which the story first names its sources. */
  number: number;
  /** Ids of the places in the story that name it. */
  places: string[];
}

let known = { digest: '', cited: [] as Cited[] };

/**
 * Every source in the order in which the story names them. Those that only other pages or the
 * notes of a chart name come last, by authors and year.
 */
export async function citations(): Promise<Cited[]> {
  const essay = await chapters();
  const sources = (await getCollection('references')).map(({ data }) => data);
  // A page cites some forty times, and the chapters differ only while they are written.
  const digest = essay.map((chapter) => chapter.digest).join() + JSON.stringify(sources);
  if (digest !== known.digest) known = { digest, cited: numbered(essay, sources) };
  return known.cited;
}

function numbered(essay: Chapter[], sources: Reference[]): Cited[] {
  const named = essay.flatMap(({ id, body }) => citeTags(treeOf(body), id));
  const first = (id: string) => {
    const at = named.findIndex(({ source, place }) => source === id && place);
    return at < 0 ? Infinity : at;
  };
  return sources
    .sort((a, b) => Math.sign(first(a.id) - first(b.id)) || label(a).localeCompare(label(b)))
    .map((source, at) => ({
      source,
      number: at + 1,
      places: named.flatMap((cite) =>
        cite.source === source.id && cite.place ? [cite.place] : [],
      ),
    }));
}

const label = (source: Reference) => source['citation-label'];

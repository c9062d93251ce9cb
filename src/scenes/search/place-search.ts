import MiniSearch from 'minisearch';
import { speltWords } from '../job/job-spelling.ts';
import type { Kind, Place } from './place.ts';

/** How many letters of a word, as it is compared, may be wrong. */
const slips = (word: string): number | false => (word.length < 4 ? false : word.length < 7 ? 1 : 2);

/** What a search looks places up in. */
export interface PlaceIndex {
  places: readonly Place[];
  search: MiniSearch<Place & { id: number }>;
}

/** A place that was found, and the words of it that were, as they are compared. */
export interface FoundPlace {
  place: Place;
  terms: readonly string[];
}

/** What a query comes to: places that have all its words, or such as are only near it. */
export interface FoundPlaces {
  isNear: boolean;
  found: FoundPlace[];
}

/** How much a word of the title counts beside one of the text, and of what a place is in. */
const BOOST = { title: 4, where: 1.5 };
/** How much more a place counts that is called just what was asked. */
const CALLED = 4;
/** How much a kind of place counts beside a step of the story: what explains it before what lies round it, and the guide of those who write last. */
const WEIGHT: Record<Kind, number> = {
  story: 1,
  claim: 1,
  term: 1.5,
  job: 1,
  table: 0.6,
  lesson: 0.6,
  model: 0.8,
  source: 0.4,
  guide: 0.02,
  page: 0.5,
};
/** How much a place counts that is not in the reader's language, beside one that is. */
const FOREIGN = 0.1;
/** How many letters a word must have to be looked for where not all are found. */
const TELLING = 4;

/** Indexes places by their words, in small portions so that typing goes on. */
export async function indexPlaces(places: readonly Place[]): Promise<PlaceIndex> {
  const search = new MiniSearch<Place & { id: number }>({
    fields: ['title', 'where', 'text'],
    tokenize: speltWords,
    processTerm: (word) => word,
  });
  await search.addAllAsync(
    places.map((place, id) => ({ ...place, id })),
    { chunkSize: 40 },
  );
  return { places, search };
}

/**
 * The places for a query as typed, best first. Half words count as far as they go.
 * @param language the reader's own
 */
export function placesFor(
  { places, search }: PlaceIndex,
  query: string,
  language: string,
): FoundPlaces {
  const words = speltWords(query).join(' ');
  const boostDocument = (id: number) => {
    const { kind, title, language: own } = places[id]!;
    const called = speltWords(title).join(' ') === words ? CALLED : 1;
    return WEIGHT[kind] * called * (own === language ? 1 : FOREIGN);
  };
  const ask = (options: object, asked = words): FoundPlace[] =>
    search
      .search(asked, { boost: BOOST, boostDocument, prefix: true, ...options })
      .map(({ id, terms }) => ({ place: places[id as number]!, terms }));
  const found = ask({ combineWith: 'AND' });
  if (found.length > 0 || words === '') return { isNear: false, found };
  const alike = ask({ combineWith: 'AND', fuzzy: slips });
  if (alike.length > 0) return { isNear: true, found: alike };
  // What no place has together, some have a part of.
  const telling = words.split(' ').filter((word) => word.length >= TELLING);
  return { isNear: true, found: ask({ combineWith: 'OR' }, telling.join(' ')) };
}

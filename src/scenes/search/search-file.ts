import type { Plural } from '../../charts/shared/plural.ts';
import { fetchFile } from '../site-file.ts';
import { unpackPlaces, type Kind, type PackedPlace, type Place } from './place.ts';

type Said<K extends string> = Record<K, string>;

/** What the search says, as `/search/<language>.json` serves it. */
export type SearchWords = { found: Plural; more: Plural; kinds: Said<Kind> } & Said<
  'title' | 'label' | 'hint' | 'near' | 'none' | 'failed' | 'jobsFailed' | 'keys' | 'close' | 'page'
>;

/**
 * The words of the search in a language.
 * @throws when they cannot be had
 */
export const fetchWords = (language: string): Promise<SearchWords> =>
  fetchFile<SearchWords>(`search/${language}.json`);

/**
 * All places that can be found in a language; what is not translated is there in the source's.
 * @throws when they cannot be had
 */
export const fetchPlaces = async (language: string): Promise<Place[]> =>
  unpackPlaces(await fetchFile<PackedPlace[]>(`search/${language}.places.json`), language);

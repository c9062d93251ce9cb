import { packPlaces, type PackedPlace } from '../../../scenes/search/place.ts';
import type { BuiltPlace } from './places.ts';

/**
 * What can be found in a language: its own places, then those of the source that it has not got. A place
 * that several pages have is where it comes first.
 */
export function placesFile(
  language: string,
  own: readonly BuiltPlace[],
  source: readonly BuiltPlace[],
): PackedPlace[] {
  const found = new Map<string, BuiltPlace>();
  for (const place of [...own, ...source]) if (!found.has(place.key)) found.set(place.key, place);
  return packPlaces([...found.values()], language);
}

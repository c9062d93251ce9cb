/** What a place is, in the order in which kinds are named. */
export type Kind =
  'story' | 'claim' | 'term' | 'job' | 'table' | 'lesson' | 'model' | 'source' | 'guide' | 'page';

/** A place of the site that a search can lead to. */
export interface Place {
  kind: Kind;
  /** From the root, with the anchor of the very place: `/#list.3`. */
  path: string;
  title: string;
  /** The chapter or page that it is in; empty where it is one itself. */
  where: string;
  /** What stands there, as it is read. */
  text: string;
  language: string;
}

/** A place as it travels; its language last, where it is not that of the file. */
export type PackedPlace = [
  kind: Kind,
  path: string,
  title: string,
  where: string,
  text: string,
  language?: string,
];

/** Packs the places of a language's file. */
export const packPlaces = (places: readonly Place[], language: string): PackedPlace[] =>
  places.map(({ kind, path, title, where, text, language: own }) =>
    own === language ? [kind, path, title, where, text] : [kind, path, title, where, text, own],
  );

/** Unpacks them: what `packPlaces` was given. */
export const unpackPlaces = (packed: readonly PackedPlace[], language: string): Place[] =>
  packed.map(([kind, path, title, where, text, own = language]) => {
    return { kind, path, title, where, text, language: own };
  });

import { sitePath } from '../site-file.ts';

/** Two sites on one host have one store of caches: the name of each says whose it is. */
const cacheOf = (what: string): string => `made-to-measure ${what} ${sitePath('')}`;

/** The files of a release, each under what it holds, so that two releases lie side by side. */
export const RELEASE = cacheOf('release');

/** Other pages that were read, as they were. That it is there says that a reader wants things kept. */
export const READ = cacheOf('read');

/** Empty: that it is there says that the whole story is wanted, of a later release as well. */
export const WHOLE = cacheOf('whole');

/** How much is kept: the story as far as it was read, or the whole of it. */
export type Extent = 'read' | 'whole';

/** What a page asks its worker: to keep so much, with the pictures it has seen among it. */
export interface Order {
  extent: Extent;
  /** Whole addresses. */
  seen: string[];
}

/** How far the worker is: a part of one. */
export interface Progress {
  share: number;
}

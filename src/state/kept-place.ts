/** The key under which a reader's place is kept on the device; it is there only when its reader asks. */
export const KEY = 'made-to-measure-place';

/** Where a reader stopped. */
export interface KeptPlace {
  /** The whole address, as a bookmark would hold it. */
  address: string;
  /** The chapter's title, as the offer to go on names it. */
  chapter: string;
}

/** Keeps a place on the device, over the one before. Says whether the browser would. */
export function keepPlace(place: KeptPlace): boolean {
  try {
    localStorage.setItem(KEY, JSON.stringify(place));
    return true;
  } catch {
    return false;
  }
}

/** The place that is kept, or null where there is none that can be read. */
export function keptPlace(): KeptPlace | null {
  try {
    const { address, chapter } = JSON.parse(localStorage.getItem(KEY) ?? '') as Partial<KeptPlace>;
    return typeof address === 'string' && typeof chapter === 'string' ? { address, chapter } : null;
  } catch {
    return null;
  }
}

/** Forgets it. */
export function forgetPlace(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // A browser that keeps nothing has nothing to forget.
  }
}

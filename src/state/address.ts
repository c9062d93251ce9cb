import type { Choices } from './choices.ts';
import { readQuery, writeQuery, type Misreading } from './query.ts';
import { createStore, type Store } from './store.ts';

/** Safari allows about a hundred history writes in half a minute. */
const WRITE_EVERY_MS = 1000;

/** The page's choices: read once from the address, and written back to it at most once a second. */
export function choicesInAddress(): Store<Choices> {
  const store = createStore(readQuery(location.search).choices);
  let timer = 0;
  const write = () => {
    timer = 0;
    const query = writeQuery(location.search, store.get());
    if (query !== location.search)
      history.replaceState(history.state, '', location.pathname + query + location.hash);
  };
  store.subscribe(() => {
    timer ||= window.setTimeout(write, WRITE_EVERY_MS);
  });
  window.addEventListener('pagehide', () => timer && write());
  window.addEventListener('popstate', () => {
    store.set(readQuery(location.search).choices);
  });
  return store;
}

/** What of the address the page was opened with could not be taken at its word. */
export function misreadings(): Misreading[] {
  return readQuery(location.search).misread;
}

/** Where the reader was in the step-by-step view, by scene: kept with this page's place in the history. */
export interface Bookmark {
  steps: Record<string, number>;
}

/** Reads the bookmark of this entry of the history. */
export function readBookmark(): Bookmark {
  return (history.state as Bookmark | null) ?? { steps: {} };
}

/** Notes the step a scene shows, so that a reload shows it again. */
export function writeBookmark(scene: string, step: number): void {
  const steps = { ...readBookmark().steps, [scene]: step };
  history.replaceState({ steps } satisfies Bookmark, '');
}

/** The part of the address after `#`, or an empty string where there is none that can be read. */
export function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

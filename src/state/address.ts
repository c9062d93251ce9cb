import type { Choices } from './choices.ts';
import { readHandout, writeHandout, type Handout } from './handout.ts';
import type { Misreading } from './misreading.ts';
import { note } from './note.ts';
import { readQuery, writeQuery } from './query.ts';
import { readRanking, writeRanking, type Rankable, type Ranking } from './ranking.ts';
import { rarely } from './rarely.ts';
import { createStore, type Store } from './store.ts';

/** The page's choices: read once from the address, and written back to it at most once a second. */
export const choicesInAddress = (): Store<Choices> =>
  keptInAddress((query) => readQuery(query).choices, writeQuery);

/** How the table of all occupations stands, kept in the address in the same way. */
export const rankingInAddress = (known: Rankable): Store<Ranking> =>
  keptInAddress(
    (query) => readRanking(query, known),
    (query, ranking) => writeRanking(query, ranking, known),
  );

/** What of the story goes on paper, kept in the same way. */
export const handoutInAddress = (chapters: readonly string[]): Store<Handout> =>
  keptInAddress((query) => readHandout(query, chapters), writeHandout);

/** Keeps a value in the query of the address; two of them leave each other's parts alone. */
function keptInAddress<T extends object>(
  read: (query: string) => T,
  write: (query: string, value: T) => string,
): Store<T> {
  const store = createStore(read(location.search));
  /** The query that the value was last read from or written to. */
  let known = location.search;
  store.subscribe(
    rarely(() => {
      const query = write(location.search, store.get());
      if (query !== location.search) note(history.state, location.pathname + query + location.hash);
      known = location.search;
    }),
  );
  window.addEventListener('popstate', () => {
    // A link to a place on the page says nothing of the value; what is not yet written holds.
    if (location.search === known) return;
    known = location.search;
    store.set(read(location.search));
  });
  return store;
}

/** The address of a place on this page with some choices, to be sent on. */
export function addressOf(choices: Choices, place: string): string {
  return `${location.origin}${location.pathname}${writeQuery('', choices)}#${place}`;
}

/** Puts choices into the address at once, for a reader who wants to copy it. */
export function showAddressOf(choices: Choices, place: string): void {
  note(history.state, addressOf(choices, place));
}

/**
 * The query of the address, for what is asked in it beside choices. A chart that was saved as a file has none
 * of its own, and what it was saved with instead.
 */
export function query(): string {
  return location.search || (document.documentElement.dataset.asked ?? '');
}

/** The choices in the address, for a page that must not write there. */
export function choicesAsked(): Choices {
  return readQuery(query()).choices;
}

/** What of the address the page was opened with could not be taken at its word. */
export function misreadings(): Misreading[] {
  return readQuery(query()).misread;
}

/** Where the reader was, kept with this page's place in the history: a reload finds it again. */
export interface Bookmark {
  /** The step that each scene shows in the step-by-step view. */
  steps: Record<string, number>;
  /** Ids of the chapters of the short cut that are unfolded. */
  unfolded: string[];
}

/** Reads the bookmark of this entry of the history. */
export function readBookmark(): Bookmark {
  return { steps: {}, unfolded: [], ...(history.state as Partial<Bookmark> | null) };
}

/** Notes some of it, and leaves the rest. */
export function writeBookmark(part: Partial<Bookmark>): void {
  note({ ...readBookmark(), ...part } satisfies Bookmark, '');
}

/** The part of the address after `#`, or an empty string where there is none that can be read. */
export function anchor(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return '';
  }
}

/** The part after `#`, as it stands there; what it holds is sent to no server. */
export function fragment(): string {
  return location.hash.slice(1);
}

/** The whole address of a path of this site. */
export function addressAt(path: string): string {
  return new URL(path, location.href).href;
}

/**
 * Writes what stands after `#`, so that a reload finds it again.
 * @param asked the query before it, where that is to be another
 */
export function writeFragment(text: string, asked = location.search): void {
  note(history.state, `${location.pathname}${asked}#${text}`);
}

/** Goes to what stands after `#`, as a link would, so that the way back leads to what was there. */
export function goToFragment(text: string): void {
  location.hash = text;
}

/** Writes a sealed query anew, with the choices, where it was understood though it is not as it was sent. */
export function tidyQuery(text: string, choices: Choices): void {
  const sumOf = (query: string) => new URLSearchParams(query).get('sum');
  if (sumOf(text) !== sumOf(location.search))
    note(history.state, location.pathname + writeQuery(text, choices) + location.hash);
}

/** Takes away what stands after `#`, once it has been read. */
export function clearFragment(): void {
  note(history.state, location.pathname + location.search);
}

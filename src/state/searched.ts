import { note } from './note.ts';
import { rarely } from './rarely.ts';

/** What the address of the page of the search asks for. */
export function searched(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** The query of an address that asks for something. */
export const searchQuery = (asked: string): string =>
  asked ? `?q=${encodeURIComponent(asked)}` : '';

/** Keeps in the address what is asked for, at most once a second. */
export function keepSearched(asked: () => string): () => void {
  return rarely(() => {
    note(history.state, location.pathname + searchQuery(asked()));
  });
}

/** An address of this site as a link on this page has it: within the page, its settings are kept. */
export function linkTo(address: string): string {
  const { pathname, hash } = new URL(address, location.href);
  return pathname === location.pathname && hash ? hash : address;
}

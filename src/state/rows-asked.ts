import { note } from './note.ts';

/** What of a table is asked for in the address. */
export function rowsAsked(): string {
  return new URLSearchParams(location.search).get('q') ?? '';
}

/** Writes it there; nothing where it is empty. */
export function writeRowsAsked(text: string): void {
  const asked = new URLSearchParams(location.search);
  if (text) asked.set('q', text);
  else asked.delete('q');
  const query = asked.toString();
  note(history.state, location.pathname + (query && `?${query}`) + location.hash);
}

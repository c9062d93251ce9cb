import { listed } from './pairs.ts';

/** What of the story goes on paper, as a teacher chose it. It lives in the address and nowhere else. */
export interface Handout {
  /** How much of each chapter. */
  length: 'short' | 'whole';
  /** The chapters that are left out, by their names. */
  without: readonly string[];
  paper: 'a4' | 'letter';
}

/** Reads it from the query of an address; whatever stands there, it is sound. */
export function readHandout(query: string, chapters: readonly string[]): Handout {
  const asked = new URLSearchParams(query);
  const out = new Set(listed(asked.get('without')));
  return {
    length: asked.get('length') === 'whole' ? 'whole' : 'short',
    without: chapters.filter((chapter) => out.has(chapter)),
    paper: asked.get('paper') === 'letter' ? 'letter' : 'a4',
  };
}

/** Writes it into a query, leaving alone what is not its own; only what differs from the usual is said. */
export function writeHandout(query: string, { length, without, paper }: Handout): string {
  const said = new URLSearchParams(query);
  for (const key of ['length', 'without', 'paper']) said.delete(key);
  if (length === 'whole') said.set('length', length);
  if (without.length > 0) said.set('without', without.join(','));
  if (paper === 'letter') said.set('paper', paper);
  // It may stand in a query as it is, and people read addresses.
  const text = said.toString().replaceAll('%2C', ',');
  return text && `?${text}`;
}

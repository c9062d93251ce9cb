import type { Move } from './place.ts';

/** A file to write. */
export interface ToWrite {
  file: string;
  text: string;
}

/** What is begun: a file that is new where it is not there, else has something at its end. */
export interface Scaffold extends ToWrite {
  /** Files that it needs, where they are not there. */
  beside?: ToWrite[];
  /** What makes room for it first. */
  moves: Move[];
  /** What was guessed on the way, for whoever began it. */
  told?: string;
}

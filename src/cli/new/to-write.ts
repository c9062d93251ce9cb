import type { Move } from './place.ts';

/** A file to write: new where it is not there, else with something at its end. */
export interface Scaffold {
  file: string;
  text: string;
  /** What makes room for it first. */
  moves: Move[];
  /** What was guessed on the way, for whoever began it. */
  told?: string;
}

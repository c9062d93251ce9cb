import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from './tab.ts';

/** After so long what does not come never will, in milliseconds; it is no measure of speed. */
const GIVEN_UP = 120_000;

/** Between two looks, in milliseconds. */
const POLL = 50;

/**
 * Waits in a page until a function there gives something, and resolves with that. A page that is left
 * meanwhile is asked again once the next one is there.
 * @throws with the function, and what it threw last, where that never comes
 */
export async function until<Result, Args extends unknown[]>(
  place: Place,
  does: (...args: Args) => Result,
  ...args: Args
): Promise<NonNullable<Awaited<Result>>> {
  let threw: unknown = '';
  const end = Date.now() + GIVEN_UP;
  do {
    try {
      const seen = await place.run(does, ...args);
      if (seen) return seen;
    } catch (error) {
      // A browser that has crashed answers no more.
      if (error instanceof Error && error.name === 'NoSuchSessionError') throw error;
      threw = error;
    }
    await pause(POLL);
  } while (Date.now() < end);
  throw new Error(`It never came, for ${JSON.stringify(args)}: ${String(does)}\n${String(threw)}`);
}

import { setTimeout as pause } from 'node:timers/promises';
import type { Place } from './tab.ts';

/** After so long what does not come never will, in milliseconds; it is no measure of speed. */
const GIVEN_UP = 120_000;

/** Between two looks, in milliseconds. */
const POLL = 50;

/** A look that is not answered for so long is made again, in milliseconds; it is no measure of speed. */
const UNANSWERED = 20_000;

/**
 * Waits in a page until a function there gives something, and resolves with that. A page that is left
 * meanwhile is asked again once the next one is there: one that the browser keeps for its history takes
 * the question along, and answers it when it is thrown away.
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
      const seen = await Promise.race([place.run(does, ...args), unanswered()]);
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

async function unanswered(): Promise<never> {
  await pause(UNANSWERED, undefined, { ref: false });
  throw new Error('The page did not answer.');
}

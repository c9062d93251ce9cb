import { SETTINGS, type Choices, type Settings } from '../../state/choices.ts';
import { createStore } from '../../state/store.ts';
import { listener } from '../dom/listener.ts';
import { choices } from '../page/page-choices.ts';
import { createTally, type Taken } from './tally.ts';
import { watchPlaces } from './watch-places.ts';

/** How it stands with the measure: it waits for its sign to be seen, is taken, or was stopped. */
export const measuring = createStore<{ state: 'waiting' | 'on' | 'off' }>({ state: 'waiting' });

/** What is being taken; it is nowhere but here, and gone with the page. */
let taking: { taken(): Taken; stop(): void } | null = null;

measuring.subscribe(({ state }) => {
  taking?.stop();
  taking = state === 'on' ? take() : null;
});

/** Begins once a sign that says so has been seen. */
export function begin(): void {
  if (measuring.get().state === 'waiting') measuring.set({ state: 'on' });
}

/** What was taken until now; null where nothing was, or it is forgotten. */
export const taken = (): Taken | null => taking?.taken() ?? null;

function take(): { taken(): Taken; stop(): void } {
  const tally = createTally();
  const now = () => performance.now();
  const abort = new AbortController();
  listener(abort.signal)(document, 'visibilitychange', () => {
    tally.show(document.visibilityState === 'visible', now());
  });
  const unwatch = watchPlaces((place) => {
    tally.read(place, now());
  });
  let before = choices.get();
  const unsubscribe = choices.subscribe((after, changed) => {
    if ([...changed].some((key) => SETTINGS.has(key)))
      for (const [id, value] of movedFrom(before, after)) tally.moveLever(id, value);
    before = after;
  });
  return {
    taken: () => tally.taken(now()),
    stop() {
      abort.abort();
      unwatch();
      unsubscribe();
    },
  };
}

/** The levers and assumptions that stand elsewhere than before, with where they stand. */
function movedFrom(before: Choices, after: Choices): [string, number][] {
  const flat = ({ levers, parameters }: Settings): Record<string, number> => ({
    ...levers,
    ...parameters,
  });
  const old = flat(before);
  return Object.entries(flat(after)).filter(([id, value]) => old[id] !== value);
}

import { addressOf } from '../../state/address.ts';
import { forgetPlace, keepPlace, keptPlace, type KeptPlace } from '../../state/kept-place.ts';
import { createStore } from '../../state/store.ts';
import { watchPlaces } from '../measured/watch-places.ts';
import { forgetOffline, keptOffline } from '../offline/keep-offline.ts';
import type { Extent } from '../offline/names.ts';
import { choices } from '../page/page-choices.ts';

/** What this device keeps because its reader asked. */
export interface Kept {
  place: KeptPlace | null;
  offline: Extent | null;
}

/** The same for all who say it; it is known once `lookUp` has looked. */
export const kept = createStore<Kept>({ place: keptPlace(), offline: null });

/** Looks at what is kept. */
export async function lookUp(): Promise<void> {
  kept.set({ place: keptPlace(), offline: await keptOffline() });
}

/** Keeps the chapter or step with an id as the reader's place. Says whether the browser would. */
function keepAt(chapter: HTMLElement, id: string): boolean {
  const title = document.getElementById(`${chapter.id}-heading`)!.textContent.trim();
  const done = keepPlace({ address: addressOf(choices.get(), id), chapter: title });
  kept.set({ place: keptPlace() });
  return done;
}

let following = false;

/** Keeps the place wherever the reader is from now on, until it is forgotten. */
export function followPlace(): void {
  if (following) return;
  following = true;
  const chapters = [...document.querySelectorAll<HTMLElement>('.chapter')];
  let last: (() => void) | null = null;
  const keepLast = () => {
    // Forgotten, here or in another tab.
    if (keptPlace()) last?.();
    else {
      following = false;
      stop();
    }
  };
  const unwatch = watchPlaces((place) => {
    if (!place) return;
    last = () => void keepAt(chapters[place.chapter]!, place.id);
    keepLast();
  });
  const unsubscribe = choices.subscribe(keepLast);
  const stop = () => {
    unwatch();
    unsubscribe();
  };
}

/** Begins to keep the reader's place: the last chapter, for who asks at its end. Says whether the browser would. */
export function beginPlace(): boolean {
  const chapters = document.querySelectorAll<HTMLElement>('.chapter');
  const last = chapters[chapters.length - 1]!;
  if (!keepAt(last, last.id)) return false;
  followPlace();
  return true;
}

/** Forgets the place alone. */
export function endPlace(): void {
  forgetPlace();
  kept.set({ place: null });
}

/** Forgets all that is kept. */
export async function forgetKept(): Promise<void> {
  endPlace();
  await forgetOffline();
  kept.set({ offline: null });
}

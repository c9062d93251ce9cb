import { watchScroll } from '../../scroll/watch-scroll.ts';
import { atRest } from '../at-rest.ts';
import type { SceneElement } from './scene-element.ts';

/** Where a reader is: a step of a scene, or a piece of prose and how far it is below the top. */
export type Place =
  { scene: SceneElement; step: number } | { element: HTMLElement; top: number } | null;

const READ = '[data-scene], [data-step], main :is(h2, h3, p, aside, details)';

/** For so long nothing moves once a scroll has come to rest, in milliseconds. */
const REST_MS = 80;

let middle: Element | null = null;

/**
 * Follows what crosses the middle of the screen: once a window has another size it is too late to ask.
 * It is asked whenever the page has come to rest, so that a scroll costs nothing. Settles when something is.
 */
export function followPlace(): Promise<void> {
  return new Promise((known) => {
    const { ask } = atRest(REST_MS, () => {
      look();
      if (middle) known();
    });
    ask();
    watchScroll({ look: () => ask, inFlight: true });
  });
}

function look(): void {
  const chapter = [...document.querySelectorAll('main > *')].findLast(isAtMiddle);
  middle = (chapter && readIn(chapter).findLast(isAtMiddle)) ?? middle;
}

const readIn = (part: Element): Element[] =>
  [part, ...part.querySelectorAll(READ)].filter((one) => one.matches(READ));

function isAtMiddle(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return top <= window.innerHeight / 2 && bottom >= window.innerHeight / 2;
}

/** What the reader looks at, on a page that is about to change. */
export function seePlace(): Place {
  look();
  return findPlace();
}

/** What the reader looks at, or did before the page changed its size or shape. */
export function findPlace(): Place {
  const scene = middle?.closest<SceneElement>('mtm-scene');
  if (scene) {
    const step = middle!.closest<HTMLElement>('[data-step]')?.dataset.step;
    const stills = document.documentElement.dataset.view === 'page' || scene.failed;
    return { scene, step: stills && step ? Number(step) : scene.step };
  }
  if (!middle) return null;
  const { top } = middle.getBoundingClientRect();
  return {
    element: middle as HTMLElement,
    top: Math.min(Math.max(top, 0), window.innerHeight / 2),
  };
}

/** Whether the reader still sees that place. */
export function stillThere(place: Place): boolean {
  if (!place) return true;
  if ('scene' in place && place.scene.step !== place.step) return false;
  const element =
    'scene' in place
      ? place.scene.querySelector(`[data-step="${place.step}"] .card`)!
      : place.element;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

/** Brings the reader back there after the page has changed round the place. */
export function returnTo(place: Place): void {
  if (!place) return;
  if ('scene' in place) {
    if (document.documentElement.dataset.view === 'steps')
      place.scene.firstElementChild!.scrollIntoView();
    place.scene.goTo(place.step);
    // Who asks again before the page has come to rest would hear of where the reader was before.
    middle = place.scene.querySelector(`[data-step="${place.step}"]`);
  } else
    window.scrollBy({
      top: place.element.getBoundingClientRect().top - place.top,
      behavior: 'instant',
    });
}

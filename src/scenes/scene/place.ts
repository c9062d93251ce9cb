import type { SceneElement } from './scene-element.ts';

/** Where a reader is: a step of a scene, or a piece of prose and how far it is below the top. */
export type Place =
  { scene: SceneElement; step: number } | { element: HTMLElement; top: number } | null;

const READ = '[data-scene], [data-step], main :is(h2, h3, p, aside, details)';

let middle: Element | null = null;

/**
 * Follows what crosses the middle of the screen: once a window has another size it is too late to ask.
 * Settles when it is known.
 */
export function followPlace(): Promise<void> {
  return new Promise((known) => {
    // In a frame its own middle, not that of the window round it.
    const root = window.self === window.top ? null : document;
    const crossing = (heard: IntersectionObserverCallback) =>
      new IntersectionObserver(heard, { root, rootMargin: '-50% 0px -50% 0px' });
    const parts = crossing((entries) => {
      middle = entries.findLast(({ isIntersecting }) => isIntersecting)?.target ?? middle;
      known();
    });
    // Only of the chapter that is there: a browser asks after all that is watched at every frame that moves.
    const chapters = crossing((entries) => {
      for (const { target, isIntersecting } of entries) {
        const read = readIn(target);
        for (const part of read)
          if (isIntersecting) parts.observe(part);
          else parts.unobserve(part);
        if (!isIntersecting) continue;
        // No frame later than the chapter: a page that has been loaded anew is measured meanwhile.
        middle = read.findLast(isAtMiddle) ?? middle;
        known();
      }
    });
    for (const chapter of document.querySelectorAll('main > *')) chapters.observe(chapter);
  });
}

const readIn = (part: Element): Element[] =>
  [part, ...part.querySelectorAll(READ)].filter((one) => one.matches(READ));

function isAtMiddle(part: Element): boolean {
  const { top, bottom } = part.getBoundingClientRect();
  return top <= window.innerHeight / 2 && bottom >= window.innerHeight / 2;
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
    // Who asks again before the observer has looked would hear of where the reader was before.
    middle = place.scene.querySelector(`[data-step="${place.step}"]`);
  } else
    window.scrollBy({
      top: place.element.getBoundingClientRect().top - place.top,
      behavior: 'instant',
    });
}

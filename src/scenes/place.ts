import type { SceneElement } from './scene-element.ts';

/** Where a reader is: a step of a scene, or a piece of prose and how far it is below the top. */
export type Place =
  { scene: SceneElement; step: number } | { element: HTMLElement; top: number } | null;

const PROSE = 'main :is(h2, h3, p, aside, details)';

/** Finds what the reader looks at now: what crosses the middle of the screen. */
export function findPlace(): Place {
  const middle = window.innerHeight / 2;
  const crosses = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top <= middle && bottom > middle;
  };
  const scene = [...document.querySelectorAll<SceneElement>('mtm-scene')].find((element) =>
    crosses(element.firstElementChild!),
  );
  if (scene) return { scene, step: scene.stepInSight(middle) };
  const prose = [...document.querySelectorAll<HTMLElement>(PROSE)].filter(
    (element) => element.getClientRects().length > 0,
  );
  const element = prose.findLast((piece) => piece.getBoundingClientRect().top <= middle);
  return element ? { element, top: element.getBoundingClientRect().top } : null;
}

/** Follows what crosses the middle of the screen. Returns the way to ask, which knows what was there before a change of size. */
export function followPlace(): () => Place {
  let at: Element | null = null;
  const middle = new IntersectionObserver(
    (entries) => {
      at = entries.findLast(({ isIntersecting }) => isIntersecting)?.target ?? at;
    },
    { rootMargin: '-50% 0px -50% 0px' },
  );
  for (const element of document.querySelectorAll(`[data-scene], ${PROSE}`))
    middle.observe(element);
  return () => {
    const scene = at?.closest<SceneElement>('mtm-scene');
    if (scene) return { scene, step: scene.step };
    return at && { element: at as HTMLElement, top: window.innerHeight / 3 };
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
  } else
    window.scrollBy({
      top: place.element.getBoundingClientRect().top - place.top,
      behavior: 'instant',
    });
}

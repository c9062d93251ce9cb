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

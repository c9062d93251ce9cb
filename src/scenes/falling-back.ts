import { holdingPlace } from './holding-place.ts';

/**
 * Lets still pictures take the place of a live one that failed, with the reader where they were.
 * @param step the one that is read
 * @param built the figure as the build drew it: what a chart that stands alone goes back to
 */
export function fallBack(figure: HTMLElement, step: HTMLElement | undefined, built: Node): void {
  const section = figure.closest<HTMLElement>('[data-scene]')!;
  const change = () => {
    section.dataset.failed = '';
    delete figure.dataset.live;
    if (!hasStills(section)) figure.replaceWith(built);
  };
  const { top, bottom } = section.getBoundingClientRect();
  if (bottom <= 0 || top >= window.innerHeight || !step) holdingPlace(section, change);
  else holdingPlace(section, change, step);
}

/** Whether each step of a scene has a picture of its own; the steps of an embed have none. */
export const hasStills = (scene: HTMLElement): boolean => scene.querySelector('.still') !== null;

import { whenSlow } from '../../scroll/watch-scroll.ts';
import { within } from '../../scroll/watch-within.ts';

/** How far below or above the viewport a scene is when its code and data are fetched. */
const watchNear = within('120% 0px');

/**
 * Calls once when an element is near the viewport, of a page that does not fly: what only passes is not
 * fetched. Returns the way to stop.
 * @param passes called once when it comes near, however fast
 */
export function whenNear(element: Element, near: () => void, passes = () => {}): () => void {
  let forget = () => {};
  let passed = false;
  const stop = watchNear(element, (isWithin) => {
    forget();
    if (!isWithin) return;
    if (!passed) passes();
    passed = true;
    forget = whenSlow(() => () => {
      stop();
      near();
    });
  });
  return () => {
    forget();
    stop();
  };
}

/** Calls whenever the first of some elements comes into the viewport or the last leaves it. */
export function watchSight(elements: Element[], changed: (inSight: boolean) => void): () => void {
  const seen = new Set<Element>();
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries)
      if (isIntersecting) seen.add(target);
      else seen.delete(target);
    changed(seen.size > 0);
  });
  for (const element of elements) observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/**
 * Calls with whether a figure is seen, in a page that does not fly. What the build drew is fetched where
 * it is seen before the live picture has come, and not else. Returns the way to stop.
 */
export function watchFigure(figure: HTMLElement, seen: (inSight: boolean) => void): () => void {
  let forget = () => {};
  const stop = watchSight([figure, figure.querySelector('.stage')!], (inSight) => {
    if (inSight && !figure.dataset.live) figure.dataset.waits = '';
    forget();
    if (inSight)
      forget = whenSlow(() => () => {
        seen(true);
      });
    else seen(false);
  });
  return () => {
    forget();
    stop();
  };
}

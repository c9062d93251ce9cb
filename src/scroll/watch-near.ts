/**
 * Whole pages above or below count as well, one way each: whoever jumps past an element without having been
 * near it goes out of the one and into the other, where a single observer would hear of nothing.
 */
const REGIONS = ['1000000px 0px 100% 0px', '100% 0px 1000000px 0px'];

const calls = new Map<Element, (isNear: boolean) => void>();
const within = REGIONS.map(() => new Set<Element>());
let observers: IntersectionObserver[] | null = null;

/**
 * Calls whenever an element comes within a window's height of the window, goes from there, or is passed. All
 * elements of a page share two observers. Returns the way to stop.
 */
export function watchNear(element: Element, call: (isNear: boolean) => void): () => void {
  observers ??= REGIONS.map(observer);
  calls.set(element, call);
  for (const each of observers) each.observe(element);
  return () => {
    calls.delete(element);
    for (const each of observers!) each.unobserve(element);
    for (const region of within) region.delete(element);
  };
}

function observer(rootMargin: string, region: number): IntersectionObserver {
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries)
        if (isIntersecting) within[region]!.add(target);
        else within[region]!.delete(target);
      for (const target of new Set(entries.map(({ target }) => target)))
        calls.get(target)?.(within.every((its) => its.has(target)));
    },
    { rootMargin },
  );
}

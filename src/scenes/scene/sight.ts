/** How far below or above the viewport a scene is when its code and data are fetched. */
const NEAR = '120% 0px';

/** Calls once when an element comes near the viewport. Returns the way to stop. */
export function whenNear(element: Element, near: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      // A busy page hears of far and near at once.
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      near();
    },
    { rootMargin: NEAR },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
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

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

/** Calls whenever an element comes into the viewport or leaves it. Returns the way to stop. */
export function watchSight(element: Element, changed: (inSight: boolean) => void): () => void {
  const observer = new IntersectionObserver(([entry]) => {
    changed(entry?.isIntersecting ?? false);
  });
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

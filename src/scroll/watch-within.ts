/**
 * Watches elements come into the window, or into a margin round it, and leave. A browser asks every
 * observer in every frame of a scroll: there is one for all that have a margin in common.
 * @param rootMargin as an `IntersectionObserver` takes it
 * @returns how to watch an element: it is told at first and at every change, and what is returned stops that
 */
export function within(rootMargin: string) {
  const heard = new Map<Element, Set<(isWithin: boolean) => void>>();
  let observer: IntersectionObserver | null = null;
  const tell = (entries: IntersectionObserverEntry[]) => {
    // A busy page hears of far and near at once.
    const last = new Map(entries.map(({ target, isIntersecting }) => [target, isIntersecting]));
    for (const [element, isWithin] of last)
      for (const call of [...(heard.get(element) ?? [])]) call(isWithin);
  };

  return (element: Element, call: (isWithin: boolean) => void): (() => void) => {
    observer ??= new IntersectionObserver(tell, { rootMargin });
    const calls = heard.get(element) ?? new Set();
    heard.set(element, calls.add(call));
    // Taken anew, so that who comes later is told at first, too.
    observer.unobserve(element);
    observer.observe(element);
    return () => {
      calls.delete(call);
      if (calls.size > 0 || heard.get(element) !== calls) return;
      heard.delete(element);
      observer?.unobserve(element);
    };
  };
}

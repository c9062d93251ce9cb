/**
 * Changes the words of an element. When it lies above the screen, what the reader reads stays where
 * it is, in browsers that see to that themselves and in those that don't.
 */
export function holdingPlace(element: HTMLElement, change: () => void): void {
  if (element.getBoundingClientRect().bottom > 0) {
    change();
    return;
  }
  const height = () => document.documentElement.getBoundingClientRect().height;
  const before = height();
  withoutAnchoring(() => {
    change();
    window.scrollBy({ top: height() - before, behavior: 'instant' });
  });
}

/** Does what sees to the place itself: a browser that holds it would do so once more in its next frame. */
export function withoutAnchoring(change: () => void): void {
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  change();
  requestAnimationFrame(() => {
    requestAnimationFrame(() => style.removeProperty('overflow-anchor'));
  });
}

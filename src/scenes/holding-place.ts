/**
 * Changes the words of an element. When it lies above the screen, what the reader reads stays where
 * it is, in browsers that see to that themselves and in those that don't.
 */
export function holdingPlace(element: HTMLElement, change: () => void): void {
  if (element.getBoundingClientRect().bottom > 0) {
    change();
    return;
  }
  const root = document.documentElement;
  const height = () => root.getBoundingClientRect().height;
  const before = height();
  // Else a browser that holds the place would do it once more in its next frame.
  root.style.setProperty('overflow-anchor', 'none');
  change();
  window.scrollBy({ top: height() - before, behavior: 'instant' });
  requestAnimationFrame(() => {
    requestAnimationFrame(() => root.style.removeProperty('overflow-anchor'));
  });
}

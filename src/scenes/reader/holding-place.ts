/**
 * Changes the words of an element. When it lies above the screen, what the reader reads stays where
 * it is, in browsers that see to that themselves and in those that don't.
 * @param read what is read in the element itself, where that is known: it stays, too
 */
export function holdingPlace(element: HTMLElement, change: () => void, read?: HTMLElement): void {
  if (!read && element.getBoundingClientRect().bottom > 0) {
    change();
    return;
  }
  const place = () =>
    read
      ? read.getBoundingClientRect().top
      : document.documentElement.getBoundingClientRect().height;
  const before = place();
  withoutAnchoring(() => {
    change();
    window.scrollBy({ top: place() - before, behavior: 'instant' });
  });
}

let frame = 0;

/** Does what sees to the place itself: a browser that holds it would do so once more in its next frame. */
export function withoutAnchoring<Result>(change: () => Result): Result {
  const { style } = document.documentElement;
  style.setProperty('overflow-anchor', 'none');
  const result = change();
  cancelAnimationFrame(frame);
  frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(() => style.removeProperty('overflow-anchor'));
  });
  return result;
}

/** Whether a key, with the one that opens things on this system, asks for the search. */
function isAsked({
  key,
  ctrlKey,
  metaKey,
  altKey,
  shiftKey,
  isComposing,
  target,
}: KeyboardEvent): boolean {
  if (key !== 'k' || altKey || shiftKey || isComposing || ctrlKey === metaKey) return false;
  // On a Mac, Ctrl+K edits what stands in a field.
  return metaKey || !(target as Element).matches('input, textarea');
}

/**
 * Opens the search where its link is pressed, and with Ctrl+K or ⌘K: only then is its code fetched. Where
 * that cannot be had, the link leads to the page of the search.
 */
export function openSearchOnPress(): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-search]')!;
  let failed = false;
  const open = (event: Event) => {
    if (failed) return;
    event.preventDefault();
    import('./search-dialog.ts')
      .then(({ openSearch }) => openSearch(link.href))
      .catch(() => {
        failed = true;
        link.click();
      });
  };
  link.addEventListener('click', (event) => {
    // With these keys a link opens elsewhere.
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
  });
  document.addEventListener('keydown', (event) => {
    if (isAsked(event)) open(event);
  });
}

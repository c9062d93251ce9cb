/**
 * Opens the dialog to use a chart when its button is pressed, or the link to its embed: only then is its
 * code fetched. Where that cannot be had, the link leads to the embed.
 */
export function openUseOnPress(): void {
  let failed = false;
  document.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-use]');
    if (!pressed) return;
    const isLink = pressed instanceof HTMLAnchorElement;
    // With these keys a link opens elsewhere.
    if (isLink && (failed || event.ctrlKey || event.metaKey || event.shiftKey)) return;
    event.preventDefault();
    import('./dialog.ts')
      .then(({ openUse }) => openUse(pressed))
      .catch(() => {
        if (isLink) {
          failed = true;
          pressed.click();
        } else pressed.textContent = document.getElementById('story')!.dataset.offline!;
      });
  });
}

/** Opens the dialog to use a chart when its button is pressed: only then is its code fetched. */
export function openUseOnPress(): void {
  document.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest<HTMLElement>('[data-use]');
    if (!button) return;
    import('./dialog.ts')
      .then(({ openUse }) => openUse(button))
      .catch(() => {
        button.textContent = document.getElementById('story')!.dataset.offline!;
      });
  });
}

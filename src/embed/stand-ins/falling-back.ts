/** The steps of an embed have no pictures of their own: its figure is again what the build drew. */
export function fallingBack(section: HTMLElement): () => void {
  const figure = section.querySelector('figure')!;
  const built = figure.cloneNode(true);
  return () => {
    section.dataset.failed = '';
    figure.replaceWith(built);
  };
}

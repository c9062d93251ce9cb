import type * as page from '../../scenes/page/falling-back.ts';

/** The steps of an embed have no pictures of their own: its figure is again what the build drew. */
export const fallingBack: typeof page.fallingBack = (section) => {
  const figure = section.querySelector('figure')!;
  const built = figure.cloneNode(true);
  return () => {
    section.dataset.failed = '';
    figure.replaceWith(built);
  };
};

import type { Picture } from '../picture/picture.ts';
import type { Standing } from './standing.ts';

/**
 * Shows a state in a figure, and says there what a reader sees: `data-state` is the last state whose
 * whole picture came to rest; while another is on its way, the figure has `data-moving`.
 */
export function showIn(
  figure: HTMLElement,
  picture: Picture,
  { state, data }: Standing,
  travel: boolean,
): void {
  figure.dataset.moving = '';
  picture.show(state, data, travel, () => {
    delete figure.dataset.moving;
    figure.dataset.state = JSON.stringify(state);
  });
}

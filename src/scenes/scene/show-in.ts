import type { ChartState } from '../../charts/chart.ts';
import type { Picture } from '../picture/picture.ts';
import type { Standing } from './standing.ts';

/** What a picture is asked to show. */
export interface Asked {
  state: ChartState;
  travel: boolean;
}

declare global {
  interface HTMLElementEventMap {
    asked: CustomEvent<Asked>;
  }
}

/**
 * Shows a state in a figure, and says there what a reader sees: `data-state` is the last state whose
 * whole picture came to rest; while another is on its way, the figure has `data-moving`. An event
 * `asked` tells what the picture is asked.
 */
export function showIn(
  figure: HTMLElement,
  picture: Picture,
  { state, data }: Standing,
  travel: boolean,
): void {
  figure.dataset.moving = '';
  const detail: Asked = { state, travel };
  figure.dispatchEvent(new CustomEvent('asked', { detail }));
  picture.show(state, data, travel, () => {
    delete figure.dataset.moving;
    figure.dataset.state = JSON.stringify(state);
  });
}

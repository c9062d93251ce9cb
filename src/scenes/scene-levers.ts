import type { Readout } from '../charts/chart.ts';
import type { Levers } from '../model/levers.ts';

/** Tells the levers below a picture where the future in sight has them. */
export function standLevers(figure: HTMLElement, levers: Partial<Levers>): void {
  for (const [id, value] of Object.entries(levers)) {
    const range = figure.querySelector(`[data-param="${id}"]`);
    range?.closest('mtm-control')?.setAttribute('data-standing', String(value));
  }
}

/** Says below a picture what it comes to. */
export function sayReadouts(figure: HTMLElement, readouts: Readout[]): void {
  const line = figure.querySelector('.readouts');
  line?.replaceChildren(
    ...readouts.map(({ outcome, value, text }) => {
      const said = document.createElement('span');
      said.dataset.outcome = outcome;
      said.dataset.value = String(value);
      said.textContent = text;
      return said;
    }),
  );
}

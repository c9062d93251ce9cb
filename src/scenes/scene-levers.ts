import type { Readout } from '../charts/chart.ts';
import type { Levers } from '../model/levers.ts';
import type { ControlElement } from './control-element.ts';

/** Puts the levers below a picture where the future in sight has them. */
export function standLevers(figure: HTMLElement, levers: Partial<Levers>): void {
  for (const control of figure.querySelectorAll<ControlElement>('mtm-control')) {
    const value = (levers as Partial<Record<string, number>>)[control.param];
    if (value !== undefined) control.stand(value);
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

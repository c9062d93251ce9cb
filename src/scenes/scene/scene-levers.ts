import type { Readout } from '../../charts/chart.ts';
import type { Levers } from '../../model/levers.ts';

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
  if (!line) return;
  while (line.childElementCount > readouts.length) line.lastElementChild!.remove();
  while (line.childElementCount < readouts.length) line.append(document.createElement('span'));
  readouts.forEach(({ outcome, value, text }, n) => {
    const said = line.children[n] as HTMLElement;
    said.dataset.outcome = outcome;
    said.dataset.value = String(value);
    if (said.textContent !== text) said.textContent = text;
  });
}

import type { Readout } from '../../charts/chart.ts';
import type { Levers } from '../../model/levers.ts';
import { make } from '../dom/make.ts';
import { write } from '../dom/write.ts';
import type { ControlElement } from './control-element.ts';

/**
 * Tells the levers below a picture where they stand while the reader has not moved them. Their code may
 * come after the picture's.
 */
export function standLevers(figure: HTMLElement, levers: Partial<Levers> = {}): void {
  void customElements.whenDefined('mtm-control').then(() => {
    for (const [id, value] of Object.entries(levers)) {
      const range = figure.querySelector(`[data-param="${id}"]`);
      const control = range?.closest<ControlElement>('mtm-control');
      // Taken out of the page meanwhile, it is told when it is back.
      if (control && 'stand' in control) control.stand(value);
    }
  });
}

/**
 * Leaves of the levers below a scene's picture those that it answers to at a step, by its index. The
 * others keep their room, so that no words move, and the picture takes it. Says whether there are any.
 */
export function leaveLevers(section: HTMLElement, index: number): boolean {
  const { answering } = section.dataset;
  if (!answering) return false;
  const levers = (JSON.parse(answering) as string[][])[index]!;
  let idle = 0;
  for (const control of section.querySelectorAll<HTMLElement>('.control')) {
    const { param } = control.querySelector<HTMLElement>('[data-param]')!.dataset;
    if (levers.includes(param!)) delete control.dataset.idle;
    else control.dataset.idle = String((idle += 1));
  }
  const live = section.querySelector<HTMLElement>('.live')!;
  if (idle > 0) live.dataset.idle = String(idle);
  else delete live.dataset.idle;
  return true;
}

/** Says below a picture what it comes to. */
export function sayReadouts(figure: HTMLElement, readouts: Readout[]): void {
  const line = figure.querySelector('.readouts');
  if (!line) return;
  while (line.childElementCount > readouts.length) line.lastElementChild!.remove();
  while (line.childElementCount < readouts.length) line.append(make('span'));
  readouts.forEach(({ outcome, value, text }, n) => {
    const said = line.children[n] as HTMLElement;
    said.dataset.outcome = outcome;
    said.dataset.value = String(value);
    write(said, text);
  });
}

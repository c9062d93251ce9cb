import { CrowdElement } from './crowd-element.ts';

/** What the bench tells of in its numbers and panels. The crowd is everyone at work, as the areas are. */
export function shownOn(bench: HTMLElement): string {
  const { value } = bench.querySelector<HTMLInputElement>('.tiles :checked')!;
  return value === 'crowd' ? 'work' : value;
}

/** Stands the crowd in the place of the areas where its tile is chosen; says whether it is. */
export function crowdInSight(bench: HTMLElement): boolean {
  const asked = bench.querySelector<HTMLInputElement>('.tiles [value=crowd]')!.checked;
  const waiting = bench.querySelector<HTMLTemplateElement>('template[data-crowd]');
  if (asked && waiting) {
    if (!customElements.get('mtm-crowd')) customElements.define('mtm-crowd', CrowdElement);
    waiting.replaceWith(waiting.content.cloneNode(true));
  }
  bench.toggleAttribute('data-crowd', asked);
  return asked;
}

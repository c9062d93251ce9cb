import { fill } from '../../charts/shared/words.ts';

/** Puts the active step's text alternative and number at the figure, without speaking up. */
export function describe(figure: HTMLElement, steps: HTMLElement[], index: number): void {
  const still = steps[index]!.querySelector('img');
  const description = figure.querySelector<HTMLElement>('.description')!;
  description.textContent = still?.alt ?? '';
  description.lang = still?.lang || document.documentElement.lang;
  const count = figure.querySelector<HTMLElement>('[data-count]')!;
  count.textContent = fill(count.dataset.count!, {
    n: String(index + 1),
    total: String(steps.length),
  });
  const button = (name: string) =>
    figure.querySelector<HTMLButtonElement>(`[data-action="${name}"]`)!;
  button('previous-step').setAttribute('aria-disabled', String(index === 0));
  button('next-step').setAttribute('aria-disabled', String(index === steps.length - 1));
}

import { listener } from '../../dom/listener.ts';

/** The parts of a lesson in the order that a teacher gives them, and whether each is kept. */
export class PlanParts {
  #list: HTMLElement;

  /** @param changed told when a part has moved */
  constructor(list: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#list = list;
    const on = listener(signal);
    on(list, 'click', ({ target }) => {
      const button = (target as Element).closest<HTMLElement>(
        '[data-action=up], [data-action=down]',
      );
      if (!button) return;
      const part = button.closest('li')!;
      if (button.dataset.action === 'up') part.previousElementSibling?.before(part);
      else part.nextElementSibling?.after(part);
      button.focus();
      changed();
    });
  }

  get #all(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[data-of]')];
  }

  /** The parts that are kept, in their order; none where all stand as the lesson has them. The last one stays. */
  read(): number[] {
    const all = this.#all;
    const kept = all.filter((part) => keepOf(part).checked);
    for (const part of all) {
      const isKept = kept.includes(part);
      keepOf(part).disabled = isKept && kept.length === 1;
      part.toggleAttribute('data-left-out', !isKept);
    }
    const order = kept.map(numberOf);
    return kept.length === all.length && order.every((n, at) => n === at + 1) ? [] : order;
  }

  /** Sets them as a changed lesson has them; what it leaves out comes last. */
  write(parts: readonly number[]): void {
    const all = this.#all.sort((a, b) => numberOf(a) - numberOf(b));
    const named = parts.flatMap((n) => all[n - 1] ?? []);
    const kept = named.length > 0 ? named : all;
    for (const part of all) keepOf(part).checked = kept.includes(part);
    this.#list.append(...kept, ...all.filter((part) => !kept.includes(part)));
  }
}

const numberOf = (part: HTMLElement): number => Number(part.dataset.of);
const keepOf = (part: HTMLElement): HTMLInputElement =>
  part.querySelector<HTMLInputElement>('[name=kept]')!;

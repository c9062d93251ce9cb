import { button } from '../../dom/button.ts';
import { make } from '../../dom/make.ts';

/**
 * Takes the parts of a lesson in turn: one is there, those before it can be gone back to, and those
 * after it wait. On paper all are there.
 */
export class PartTurns {
  #parts: HTMLElement[];
  #list: Element;
  #opened: (n: number) => void;
  #at = 1;

  /**
   * @param list where the ways to the parts go
   * @param opened told which part is there now, from 1
   */
  constructor(parts: HTMLElement[], list: Element, opened: (n: number) => void) {
    this.#parts = parts;
    this.#list = list;
    this.#opened = opened;
    list.replaceChildren(
      ...parts.map((part, n) =>
        make(
          'li',
          {},
          button(part.dataset.turn!, {}, () => {
            this.open(n + 1);
          }),
        ),
      ),
    );
  }

  /** The part that is there, from 1. */
  get at(): number {
    return this.#at;
  }

  get last(): number {
    return this.#parts.length;
  }

  /** Shows a part, from 1, and leads to its heading. */
  open(n: number): void {
    this.show(n);
    this.#opened(n);
    const heading = this.#parts[n - 1]!.querySelector<HTMLElement>('h2')!;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: 'start' });
  }

  /** Shows a part without going there, as the page opens. */
  show(n: number): void {
    this.#at = n;
    this.#parts.forEach((part, at) => {
      part.toggleAttribute('data-away', at !== n - 1);
    });
  }

  /**
   * Marks which part is there and which can be gone to.
   * @param reached the last that was opened, from 1; the very last, where work is handed in, always can
   */
  mark(reached: number): void {
    this.#list.querySelectorAll('button').forEach((way, at) => {
      way.disabled = at >= reached && at !== this.#parts.length - 1;
      if (at === this.#at - 1) way.setAttribute('aria-current', 'step');
      else way.removeAttribute('aria-current');
    });
  }
}

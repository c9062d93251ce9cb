import { fill } from '../../charts/shared/words.ts';
import { button } from '../dom/button.ts';

/** Says what was taken out of the view of a class last, and offers the way back until something else is done. */
export class TakenOut {
  #line: HTMLElement;
  #words: Record<string, string>;

  /** @param line what says it, empty while there is nothing to put back */
  constructor(line: HTMLElement, words: Record<string, string>) {
    this.#line = line;
    this.#words = words;
  }

  /** Whether something can be put back. */
  get isOpen(): boolean {
    return this.#line.childElementCount > 0;
  }

  /** @param n how many were taken out */
  offer(n: number, putBack: () => void): void {
    const { takenOut, putBackOne, putBackAll } = this.#words;
    const back = button(n === 1 ? putBackOne! : putBackAll!, { 'data-action': 'put-back' }, () => {
      this.forget();
      putBack();
    });
    this.#line.replaceChildren(fill(takenOut!, { n: String(n) }), back);
  }

  /** Puts the focus on the way back, where what was pressed has gone. */
  focus(): void {
    this.#line.querySelector('button')?.focus();
  }

  forget(): void {
    this.#line.replaceChildren();
  }
}

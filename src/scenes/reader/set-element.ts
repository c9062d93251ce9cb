import { make } from '../dom/make.ts';
import { choices } from '../page/page-choices.ts';

/**
 * Words that set something when pressed, and take it back at a second press. On the plain page no
 * picture would answer, and they are words.
 */
export class SetElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const words = [...(this.querySelector('button') ?? this).childNodes];
    const button = make('button', { type: 'button', class: 'set' });
    button.addEventListener('click', () => {
      choices.set({ rater: this.#isSet ? null : 'model' });
    });
    const press = () => {
      button.setAttribute('aria-pressed', String(this.#isSet));
    };
    const turn = () => {
      const isPage = choices.get().view === 'page';
      if (!isPage) button.append(...words);
      this.replaceChildren(...(isPage ? words : [button]));
    };
    this.#stop = choices.subscribe((_, changed) => {
      if (changed.has('view')) turn();
      press();
    });
    press();
    turn();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #isSet(): boolean {
    return choices.get().rater === this.dataset.rater;
  }
}

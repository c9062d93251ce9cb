import type { Cut } from '../../state/choices.ts';
import { listener } from '../dom/listener.ts';
import { choices } from '../page/page-choices.ts';

/** Chooses between the two lengths of the story; `folding.ts` cuts it. */
export class CutElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    listener(abort.signal)(this, 'change', ({ target }) => {
      choices.set({ cut: (target as HTMLInputElement).value as Cut });
    });
    const check = () => {
      this.querySelector<HTMLInputElement>(`[value=${choices.get().cut}]`)!.checked = true;
    };
    const unsubscribe = choices.subscribe(check);
    this.#stop = () => {
      abort.abort();
      unsubscribe();
    };
    check();
  }

  disconnectedCallback(): void {
    this.#stop();
  }
}

import { inEndlessFrame } from '../scroll/screen-height.ts';
import type { View } from '../state/choices.ts';
import { choices } from './page-choices.ts';
import { findPlace, returnTo } from './place.ts';

/** Switches between the three readings without losing the reader's place. */
export class ViewsElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    this.addEventListener(
      'change',
      (event) => {
        choices.set({ view: (event.target as HTMLInputElement).value as View });
      },
      { signal: abort.signal },
    );
    const unsubscribe = choices.subscribe(({ view }) => {
      this.#turnTo(view);
    });
    // Where nothing can ever scroll past, the plain page is what works.
    const view = inEndlessFrame() ? 'page' : choices.get().view;
    this.#check(view);
    document.documentElement.dataset.view = view;
    this.#stop = () => {
      abort.abort();
      unsubscribe();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #turnTo(view: View): void {
    this.#check(view);
    const root = document.documentElement;
    if (root.dataset.view === view) return;
    const place = findPlace();
    root.dataset.view = view;
    returnTo(place);
  }

  #check(view: View): void {
    this.querySelector<HTMLInputElement>(`[value=${view}]`)!.checked = true;
  }
}

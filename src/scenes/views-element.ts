import { inEndlessFrame } from '../scroll/screen-height.ts';
import type { View } from '../state/choices.ts';
import { choices } from './page-choices.ts';
import { findPlace, returnTo } from './place.ts';

/** Where nothing can ever scroll past, the plain page is what works in place of scrolling. */
function fitting(view: View): View {
  return view === 'scroll' && inEndlessFrame() ? 'page' : view;
}

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
      this.#turnTo(fitting(view));
    });
    // A frame of another origin may get its height after the page in it has started.
    window.addEventListener(
      'resize',
      () => {
        this.#turnTo(fitting(choices.get().view));
      },
      { signal: abort.signal },
    );
    const view = fitting(choices.get().view);
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

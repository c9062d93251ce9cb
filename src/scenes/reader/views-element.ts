import { inEndlessFrame } from '../../scroll/screen-height.ts';
import type { View } from '../../state/choices.ts';
import { listener } from '../dom/listener.ts';
import { choices } from '../page/page-choices.ts';
import { seePlace, returnTo } from '../scene/place.ts';

/** Where nothing can ever scroll past, the plain page is what works in place of scrolling. */
function fitting(view: View): View {
  return view === 'scroll' && inEndlessFrame() ? 'page' : view;
}

/** Switches between the three readings without losing the reader's place. */
export class ViewsElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    const on = listener(abort.signal);
    on(this, 'change', ({ target }) => {
      choices.set({ view: (target as HTMLInputElement).value as View });
    });
    const turn = () => {
      this.turn();
    };
    const unsubscribe = choices.subscribe(turn);
    // A frame of another origin may get its height after the page in it has started.
    on(window, 'resize', turn);
    const view = this.#check();
    // What a script failed at before has left the plain page.
    const root = document.documentElement;
    if (root.dataset.scripts !== undefined) root.dataset.view = view;
    this.#stop = () => {
      abort.abort();
      unsubscribe();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** Turns to the reading that was chosen, unless a script has failed: that leaves the plain page. */
  turn(): void {
    const view = this.#check();
    const root = document.documentElement;
    if (root.dataset.view === view || root.dataset.scripts === undefined) return;
    const place = seePlace();
    root.dataset.view = view;
    returnTo(place);
  }

  #check(): View {
    const view = fitting(choices.get().view);
    this.querySelector<HTMLInputElement>(`[value=${view}]`)!.checked = true;
    return view;
  }
}

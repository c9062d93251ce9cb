import { listener } from '../dom/listener.ts';
import { begin, measuring } from './measuring.ts';

/** Says that the page takes its reader's measure, and stops it. Nothing is taken before it has been in sight whole. */
export class SignElement extends HTMLElement {
  #stops: (() => void)[] = [];
  #on = '';

  connectedCallback(): void {
    this.#on ||= this.#said.textContent;
    const abort = new AbortController();
    listener(abort.signal)(this.#switch, 'click', () => {
      measuring.set({ state: measuring.get().state === 'off' ? 'on' : 'off' });
    });
    const say = () => {
      const isOn = measuring.get().state !== 'off';
      this.dataset.measuring = String(isOn);
      this.#switch.setAttribute('aria-pressed', String(isOn));
      this.#said.textContent = isOn ? this.#on : this.dataset.off!;
    };
    say();
    this.#stops = [
      () => {
        abort.abort();
      },
      measuring.subscribe(say),
      whenWhole(this, begin),
    ];
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
  }

  get #said(): HTMLElement {
    return this.querySelector('p')!;
  }
  get #switch(): HTMLButtonElement {
    return this.querySelector('button')!;
  }
}

/** How high what lies over the foot of a phone's window may be. */
const FOOT = '0px 0px -64px';

/** As good as the whole of an element, where places are no whole pixels. */
const WHOLE = 0.99;

/** Calls whenever the whole of an element has come into sight. Returns the way to stop. */
function whenWhole(element: Element, seen: () => void): () => void {
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some(({ intersectionRatio }) => intersectionRatio >= WHOLE)) seen();
    },
    { threshold: WHOLE, rootMargin: FOOT },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

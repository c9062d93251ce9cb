import { atRest, type Rest } from '../at-rest.ts';
import { listener } from '../dom/listener.ts';
import { SETTLED_MS } from '../reader/pace.ts';
import { toldAloud } from '../reader/told-aloud.ts';

/** How long a year is in sight while the years pass, in milliseconds: all 25 in ten seconds. */
const YEAR_MS = 400;

declare global {
  interface HTMLElementEventMap {
    'year-asked': CustomEvent<number>;
  }
}

/**
 * The years of a picture on a tape. They pass where a reader lets them, never by themselves; whoever is round
 * it hears `year-asked`.
 */
export class YearsElement extends HTMLElement {
  #range!: HTMLInputElement;
  #play!: HTMLButtonElement;
  #passing = 0;
  #said!: Rest;
  #stop = () => {};

  connectedCallback(): void {
    this.#range = this.querySelector('input')!;
    this.#play = this.querySelector('button')!;
    const abort = new AbortController();
    const on = listener(abort.signal);
    on(this.#range, 'input', () => {
      this.#rest();
      this.#ask();
    });
    on(this.#play, 'click', () => {
      if (this.#passing) this.#rest();
      else this.#pass();
    });
    this.#said = atRest(SETTLED_MS, () => {
      this.querySelector('[role=status]')!.textContent = toldAloud(this);
    });
    this.#stop = () => {
      abort.abort();
      this.#said.forget();
    };
    // A hand that was on it before its code had come is heard now.
    const { value, defaultValue } = this.#range;
    if (value !== defaultValue) this.#ask();
  }

  disconnectedCallback(): void {
    this.#stop();
    this.#rest();
  }

  /** Takes the year of the step that has come into sight, where years stand still. */
  stand(year: number): void {
    this.#rest();
    this.#range.value = String(year);
  }

  /** Lets the years pass, from the first where the last is in sight. */
  #pass(): void {
    const { value, min, max } = this.#range;
    if (value === max) this.#turn(Number(min));
    this.#play.textContent = this.dataset.pause!;
    this.#passing = window.setInterval(() => {
      this.#turn(Number(this.#range.value) + 1);
      if (this.#range.value === max) this.#rest();
    }, YEAR_MS);
  }

  #rest(): void {
    window.clearInterval(this.#passing);
    this.#passing = 0;
    this.#play.textContent = this.dataset.play!;
  }

  #turn(year: number): void {
    this.#range.value = String(year);
    this.#ask();
  }

  #ask(): void {
    const detail = Number(this.#range.value);
    this.dispatchEvent(new CustomEvent('year-asked', { bubbles: true, detail }));
    this.#said.ask();
  }
}

import { atRest, type Rest } from '../at-rest.ts';
import { listener } from '../dom/listener.ts';
import { NumberField } from './number-field.ts';
import { SETTLED_MS } from '../reader/pace.ts';
import { choices } from '../page/page-choices.ts';

/** A number the reader commits to before seeing the answer. It is drawn in the scene as a ghost. */
export class GuessElement extends HTMLElement {
  #range!: HTMLInputElement;
  #field!: NumberField;
  #unit = '';
  #said!: Rest;
  #stop = () => {};

  connectedCallback(): void {
    this.#range = this.querySelector<HTMLInputElement>('input[type=range]')!;
    const abort = new AbortController();
    listener(abort.signal)(this.#range, 'input', () => {
      choices.set({ guess: Number(this.#range.value) });
    });
    const typed = this.querySelector<HTMLInputElement>('[role=spinbutton]')!;
    this.#unit = typed.nextElementSibling!.textContent;
    const { min, max, step } = this.#range;
    this.#field = new NumberField(
      typed,
      this.querySelector<HTMLElement>('.remark')!,
      { min: Number(min), max: Number(max), step: Number(step), grain: 1, unit: this.#unit },
      {
        standing: () => choices.get().guess,
        take: (guess) => {
          choices.set({ guess });
        },
      },
      abort.signal,
    );
    this.#said = atRest(SETTLED_MS, () => {
      this.#verdict.textContent = this.dataset.said!.replace(
        '{guess}',
        String(choices.get().guess),
      );
    });
    const unsubscribe = choices.subscribe(({ guess }, changed) => {
      if (changed.has('guess')) this.#reflect(guess);
    });
    this.#stop = () => {
      unsubscribe();
      abort.abort();
      this.#said.forget();
    };
    // A hand that was on it before its code had come is heard now.
    if (this.#range.value !== this.#range.defaultValue)
      choices.set({ guess: Number(this.#range.value) });
    this.#reflect(choices.get().guess);
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #verdict(): HTMLElement {
    return this.querySelector<HTMLElement>('.verdict')!;
  }

  #reflect(guess: number | null): void {
    this.#field.show(guess);
    if (guess === null) {
      this.#said.forget();
      this.#verdict.textContent = '';
      return;
    }
    this.#range.value = String(guess);
    this.#range.setAttribute('aria-valuetext', `${guess}\u202f${this.#unit}`);
    this.#said.ask();
  }
}

import { choices } from './page-choices.ts';

/** Announced once, when the hand has come to rest, in milliseconds. */
const SETTLED_MS = 600;

/** A number the reader commits to before seeing the answer. It is drawn in the scene as a ghost. */
export class GuessElement extends HTMLElement {
  #range!: HTMLInputElement;
  #number!: HTMLInputElement;
  #settled = 0;
  #stop = () => {};

  connectedCallback(): void {
    this.#range = this.querySelector<HTMLInputElement>('input[type=range]')!;
    this.#number = this.querySelector<HTMLInputElement>('input[type=number]')!;
    const unsubscribe = choices.subscribe(({ guess }) => {
      this.#reflect(guess);
    });
    const abort = new AbortController();
    for (const input of [this.#range, this.#number])
      input.addEventListener(
        'input',
        () => {
          if (input.value !== '' && input.validity.valid)
            choices.set({ guess: Number(input.value) });
        },
        { signal: abort.signal },
      );
    this.#stop = () => {
      unsubscribe();
      abort.abort();
      window.clearTimeout(this.#settled);
    };
    // A hand that was on it before its code had come is heard now.
    if (this.#range.value !== this.#range.defaultValue)
      choices.set({ guess: Number(this.#range.value) });
    this.#reflect(choices.get().guess);
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #reflect(guess: number | null): void {
    window.clearTimeout(this.#settled);
    const verdict = this.querySelector<HTMLElement>('.verdict')!;
    if (guess === null) {
      this.#number.value = '';
      verdict.textContent = '';
      return;
    }
    const unit = this.#number.nextElementSibling!.textContent;
    this.#range.value = String(guess);
    this.#range.setAttribute('aria-valuetext', `${guess} ${unit}`);
    if (this.#number.value !== String(guess)) this.#number.value = String(guess);
    this.#settled = window.setTimeout(() => {
      verdict.textContent = this.dataset.said!.replace('{guess}', String(guess));
    }, SETTLED_MS);
  }
}

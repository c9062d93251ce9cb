import { make } from '../dom/make.ts';
import { holdingPlace } from '../reader/holding-place.ts';
import { tell } from './job-figures.ts';
import type { Job } from './jobs.ts';
import { followJob } from './own-job.ts';

/**
 * A passage that speaks of the reader's own occupation once they have chosen one. Until then, and
 * where nothing is known of it, it says what is written for everyone.
 */
export class ForYouElement extends HTMLElement {
  #everyone: Node[] = [];
  #stop = () => {};

  connectedCallback(): void {
    if (this.#everyone.length === 0) this.#everyone = [...this.childNodes];
    this.#stop = followJob(({ job }) => {
      this.#speak(job);
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #speak(job: Job | null): void {
    const { say = '', missing } = this.dataset;
    const { lang } = this.closest<HTMLElement>('[lang]')!;
    const words = job && (tell(say, job, lang) ?? (missing ? tell(missing, job, lang) : null));
    const next = words ? [this.#passage(words)] : this.#everyone;
    if (next[0] === this.firstChild || (words && words === this.textContent)) return;
    holdingPlace(this, () => {
      this.replaceChildren(...next);
    });
  }

  /** A paragraph where the default is paragraphs, else part of the line. */
  #passage(words: string): HTMLElement {
    const isBlock = this.#everyone.some((node) => node instanceof HTMLParagraphElement);
    return make(isBlock ? 'p' : 'span', { class: 'for-you' }, words);
  }
}

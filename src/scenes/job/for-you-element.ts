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
    const next = job && words ? this.#passage(words, job) : this.#everyone;
    if (next[0] === this.firstChild || (words && words === this.firstChild?.textContent)) return;
    holdingPlace(this, () => {
      this.replaceChildren(...next);
    });
  }

  /** A paragraph where the default is paragraphs, else part of the line; and what leads to the occupation's page. */
  #passage(words: string, { soc }: Job): Node[] {
    const isBlock = this.#everyone.some((node) => node instanceof HTMLParagraphElement);
    const said = make(isBlock ? 'p' : 'span', { class: 'for-you' }, words);
    const { link, pages } = this.dataset;
    if (!link) return [said];
    return [said, new Text(' '), make('a', { href: `${pages!}${soc}/` }, link)];
  }
}

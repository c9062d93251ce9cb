import { listener } from '../dom/listener.ts';

/** Where a teacher chooses what of the story goes on paper: how much of it, and which chapters. */
export class HandoutElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    listener(this.#abort.signal)(this, 'change', () => {
      this.#show();
    });
    // A browser that comes back has what was chosen before.
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #show(): void {
    const handout = this.closest('main')!;
    const length = this.querySelector<HTMLInputElement>('[name=length]:checked')!.value;
    handout.dataset.length = length;
    for (const box of this.querySelectorAll<HTMLInputElement>('[name=chapter]')) {
      const chapter = document.getElementById(box.value)!;
      // The short cut has nothing of some.
      box.disabled = length === 'short' && 'passed' in chapter.dataset;
      chapter.hidden = !box.checked;
    }
    this.#keepSources(handout);
  }

  /** Sources are listed for what is there alone. */
  #keepSources(handout: HTMLElement): void {
    const links = [...handout.querySelectorAll<HTMLAnchorElement>('.chapter a[href*="#ref-"]')];
    const cited = new Set(
      links.filter((link) => link.offsetParent !== null).map(({ hash }) => hash.slice(1)),
    );
    for (const source of handout.querySelectorAll<HTMLElement>('.references li'))
      source.hidden = !cited.has(source.id);
  }
}

import { plural, type Plural } from '../../charts/shared/plural.ts';
import { handoutInAddress } from '../../state/address.ts';
import type { Handout } from '../../state/handout.ts';
import type { Store } from '../../state/store.ts';
import { listener } from '../dom/listener.ts';
import { pagesOf } from './paper-length.ts';

/** Where a teacher chooses what of the story goes on paper: how much of it, which chapters, and the paper. */
export class HandoutElement extends HTMLElement {
  #abort = new AbortController();
  #store: Store<Handout> | null = null;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#abort.signal.addEventListener(
      'abort',
      this.#chosen.subscribe(() => {
        this.#show();
      }),
    );
    const on = listener(this.#abort.signal);
    on(this, 'change', () => {
      this.#choose();
    });
    on(this.querySelector('[data-action=print]')!, 'click', () => {
      window.print();
    });
    // A browser that comes back has what was chosen before; the address knows better.
    this.#show();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #chosen(): Store<Handout> {
    return (this.#store ??= handoutInAddress(this.#boxes().map(({ value }) => value)));
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=chapter]')];
  }

  #choose(): void {
    const of = (name: string) =>
      this.querySelector<HTMLInputElement>(`[name=${name}]:checked`)!.value;
    this.#chosen.set({
      length: of('length') === 'whole' ? 'whole' : 'short',
      paper: of('paper') === 'letter' ? 'letter' : 'a4',
      without: this.#boxes().flatMap(({ checked, value }) => (checked ? [] : value)),
    });
  }

  #show(): void {
    const handout = this.closest('main')!;
    const { length, without, paper } = this.#chosen.get();
    handout.dataset.length = length;
    for (const [name, value] of Object.entries({ length, paper }))
      this.querySelector<HTMLInputElement>(`[name=${name}][value=${value}]`)!.checked = true;
    for (const box of this.#boxes()) {
      const chapter = document.getElementById(box.value)!;
      box.checked = !without.includes(box.value);
      // The short cut has nothing of some.
      box.disabled = length === 'short' && 'passed' in chapter.dataset;
      chapter.hidden = !box.checked;
    }
    this.#keepSources(handout);
    this.#sayPages(handout);
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

  #sayPages(handout: HTMLElement): void {
    const seen = (selector: string, of: HTMLElement = handout) =>
      [...of.querySelectorAll<HTMLElement>(selector)].filter((one) => one.offsetParent !== null);
    const letters = seen('.chapter > :not(.sheet, .chapter-head), .references li').reduce(
      (sum, one) => sum + one.innerText.length,
      0,
    );
    const steps = seen('.sheet').map((sheet) => seen('.leaf', sheet).length);
    const chapters = seen('.chapter').length;
    const pages = pagesOf({ ...this.#chosen.get(), steps, chapters, letters });
    const said = this.querySelector<HTMLElement>('[role=status]')!;
    said.textContent = plural('en', JSON.parse(said.dataset.pages!) as Plural, pages);
  }
}

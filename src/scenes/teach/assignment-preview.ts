import { make } from '../dom/make.ts';

/** What a student sees of an assignment that is being made: the page of its link, in a frame. */
export class AssignmentPreview {
  #place: HTMLElement;
  #name: string;
  /** What stands in the form, by the parts of the page: it goes on while a page is on its way. */
  #typed: Record<string, string> = {};

  /** @param name what the frame is called */
  constructor(place: HTMLElement, name: string) {
    this.#place = place;
    this.#name = name;
  }

  /** Opens the link. What was there stands until the page is: a frame that goes on adds to the way back. */
  show(link: string): void {
    const before = this.#place.lastElementChild;
    if (before?.getAttribute('src') === link) return;
    const next = make('iframe', { src: link, title: this.#name });
    next.addEventListener('load', () => {
      while (next.previousSibling) next.previousSibling.remove();
      this.#keepMain(next);
      this.#write();
    });
    this.#place.append(next);
  }

  /** The head and the foot of the page stand round the form already; two of each are one too many to be told apart. */
  #keepMain({ contentDocument }: HTMLIFrameElement): void {
    for (const part of contentDocument?.querySelectorAll('mtm-masthead, body > footer') ?? [])
      part.remove();
    contentDocument?.querySelector('main')?.setAttribute('aria-label', this.#name);
  }

  /** Puts there what is being typed, letter by letter; the rest follows once it is chosen. */
  type(typed: Record<'title' | 'group' | 'task', string>): void {
    this.#typed = typed;
    this.#write();
  }

  #write(): void {
    const inside = this.#place.querySelector('iframe')?.contentDocument;
    for (const [name, text] of Object.entries(this.#typed)) {
      const part = inside?.querySelector(`[data-part=${name}]`);
      if (part) part.textContent = text;
    }
  }
}

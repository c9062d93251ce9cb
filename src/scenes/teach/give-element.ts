import { addressAt } from '../../state/address.ts';
import { listener } from '../dom/listener.ts';
import { copyField } from '../dom/copy-field.ts';
import { forClass, showLink } from './given-link.ts';
import { hearProjector } from './link-on-wall.ts';

/** The link of a lesson for a class, with what the class is called in it, and as a code to be scanned. */
export class GiveElement extends HTMLElement {
  #abort = new AbortController();

  connectedCallback(): void {
    this.#abort = new AbortController();
    const on = listener(this.#abort.signal);
    on(this.querySelector('form')!, 'submit', (event) => {
      event.preventDefault();
    });
    on(this.#group, 'input', () => {
      this.#write();
    });
    on(this.querySelector('[data-action=copy]')!, 'click', () => {
      const { copied, copyFailed } = JSON.parse(this.dataset.words!) as Record<string, string>;
      void copyField(this.#link).then((done) => {
        this.#status.textContent = (done ? copied : copyFailed)!;
      });
    });
    hearProjector(this, () => document.querySelector('main h1')!.textContent, on);
    this.#write();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #group(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#give-group')!;
  }
  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#give-link')!;
  }
  get #status(): Element {
    return this.querySelector('[role=status]')!;
  }

  #write(): void {
    const { page, change } = this.dataset;
    showLink(this, addressAt(forClass(page!, this.#group.value)));
    const way = this.querySelector<HTMLAnchorElement>('[data-action=change]')!;
    way.href = forClass(change!, this.#group.value);
    this.#status.textContent = '';
  }
}

import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';

/** What a combobox shows and tells. */
export interface ComboboxParts<T> {
  input: HTMLInputElement;
  listbox: HTMLElement;
  /** What goes into an option for a value. */
  draw(value: T): (Node | string)[];
  choose(value: T): void;
  /** Escape with the list closed: what was typed is given up. */
  giveUp(): void;
}

/**
 * Names an offer that is not what was typed, such as guesses. None of its values is taken unless
 * somebody goes to it.
 */
export type Heading = string | null;

/**
 * An editable combobox with a list that is filtered by what is typed, after the ARIA 1.2 pattern:
 * focus stays in the field, and `aria-activedescendant` says which option the keys are at.
 */
export class Combobox<T> {
  readonly #parts: ComboboxParts<T>;
  #values: T[] = [];
  #heading: Heading = null;
  #active = -1;

  /** @param signal ends all listening */
  constructor(parts: ComboboxParts<T>, signal: AbortSignal) {
    this.#parts = parts;
    const { input, listbox } = parts;
    const on = listener(signal);
    on(input, 'keydown', (event) => {
      this.#key(event);
    });
    on(input, 'blur', () => {
      this.close();
    });
    on(input, 'click', () => {
      this.#expand();
    });
    // A press on the list must not take the focus from the field.
    on(listbox, 'mousedown', (event) => {
      event.preventDefault();
    });
    on(listbox, 'click', (event) => {
      const option = (event.target as Element).closest('[role=option]');
      if (option) this.#choose(this.#options.indexOf(option));
    });
  }

  /** Offers values to whoever is in the field, none of them active; no values close the list. */
  offer(values: T[], heading: Heading = null): void {
    const { listbox, draw } = this.#parts;
    this.#values = values;
    this.#heading = heading;
    const options = values.map((value, index) => {
      const id = `${listbox.id}-${index}`;
      return make('div', { id, role: 'option', 'aria-selected': 'false' }, ...draw(value));
    });
    listbox.replaceChildren(...(heading === null ? options : [this.#group(heading, options)]));
    this.#activate(-1);
    if (values.length > 0 && document.activeElement === this.#parts.input) this.#expand();
    else this.close();
  }

  #group(heading: string, options: HTMLElement[]): HTMLElement {
    const id = `${this.#parts.listbox.id}-heading`;
    const head = make('p', { id, role: 'presentation' }, heading);
    return make('div', { role: 'group', 'aria-labelledby': id }, head, ...options);
  }

  get #options(): Element[] {
    return [...this.#parts.listbox.querySelectorAll('[role=option]')];
  }

  /** Puts the list away; what it offers stays, and the down arrow brings it back. */
  close(): void {
    this.#activate(-1);
    this.#parts.listbox.hidden = true;
    this.#parts.input.setAttribute('aria-expanded', 'false');
  }

  get #open(): boolean {
    return !this.#parts.listbox.hidden;
  }

  #expand(): void {
    if (this.#values.length === 0 || this.#open) return;
    const { input, listbox } = this.#parts;
    listbox.hidden = false;
    input.setAttribute('aria-expanded', 'true');
    // A phone's keyboard takes half the screen: the list comes up beside it.
    listbox.scrollIntoView({ block: 'nearest' });
  }

  #activate(index: number): void {
    const { input } = this.#parts;
    const options = this.#options;
    options[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = index;
    const option = options[index];
    if (!option) {
      input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #choose(index: number): void {
    const value = this.#values[index];
    this.offer([]);
    if (value !== undefined) this.#parts.choose(value);
  }

  /** Moves through the options and, past either end, back to the field. */
  #move(by: 1 | -1): void {
    const places = this.#values.length + 1;
    this.#activate(((this.#active + 1 + by + places) % places) - 1);
  }

  #key(event: KeyboardEvent): void {
    // While an input method composes, its keys are its own.
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    if (this.#handles(event)) event.preventDefault();
  }

  /** @returns whether the key is spent, and the browser should do nothing more with it */
  #handles({ key, altKey }: KeyboardEvent): boolean {
    switch (key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const wasOpen = this.#open;
        if (altKey && key === 'ArrowUp') this.close();
        else this.#expand();
        if (!altKey && this.#open) {
          if (wasOpen || key === 'ArrowDown') this.#move(key === 'ArrowDown' ? 1 : -1);
          else this.#activate(this.#values.length - 1);
        }
        return true;
      }
      case 'Enter':
        // Whoever types and presses Enter means the best match, but a guess is shown before it is taken.
        if (!this.#open) return true;
        if (this.#heading !== null && this.#active < 0) this.#activate(0);
        else this.#choose(Math.max(0, this.#active));
        return true;
      case 'Tab':
        if (this.#open && this.#active >= 0) this.#choose(this.#active);
        return false;
      case 'Escape':
        if (this.#open) this.close();
        else this.#parts.giveUp();
        return true;
      case 'Home':
      case 'End':
      case 'ArrowLeft':
      case 'ArrowRight':
        // The keys go back to the text; the browser moves the caret.
        this.#activate(-1);
        return false;
      default:
        return false;
    }
  }
}

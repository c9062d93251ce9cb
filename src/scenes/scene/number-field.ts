import { fill } from '../../charts/shared/words.ts';
import {
  nearest,
  printedNumber,
  readTyped,
  type Bounds,
  type TypedNumber,
} from '../../state/typed-number.ts';
import { listener } from '../dom/listener.ts';
import { write } from '../dom/write.ts';
import { shortened } from '../reader/misread.ts';

/** What a field is about. */
export interface Asked extends Bounds {
  /** What one press of an arrow key moves. */
  step: number;
  /** As it is shown beside the field. */
  unit: string;
}

/** Who has the number that a field shows. */
export interface Owner {
  /** The number that holds, or null where none is set. */
  standing(): number | null;
  /** A number was typed: from now on it holds. */
  take(value: number): void;
  /** The field was emptied, and no number holds from now on. Without this the one before it goes on to hold. */
  leaveOut?(): void;
}

/**
 * A field for a number, as `NumberField.astro` writes it. While somebody types, what may become
 * another number waits; what is left in it is held to the range, and a remark says so. What the
 * field shows at rest is the number that holds.
 */
export class NumberField {
  #input: HTMLInputElement;
  #remark: HTMLElement;
  #asked: Asked;
  #owner: Owner;
  #words: Record<string, string>;
  #value: number | null = null;
  /** Whether something was typed that was not yet left. */
  #typing = false;
  /** Whether what was typed became something else, which its writer may not have seen. */
  #changed = false;

  /** @param remark where it says what became of what was typed */
  constructor(
    input: HTMLInputElement,
    remark: HTMLElement,
    asked: Asked,
    owner: Owner,
    signal: AbortSignal,
  ) {
    this.#input = input;
    this.#remark = remark;
    this.#asked = asked;
    this.#owner = owner;
    this.#words = JSON.parse(input.dataset.words!) as Record<string, string>;
    const { min, max } = asked;
    input.setAttribute('aria-valuemin', String(min));
    input.setAttribute('aria-valuemax', String(max));
    // The keyboard of numbers has no minus on some phones.
    if (min < 0) input.inputMode = 'text';
    const on = listener(signal);
    on(input, 'input', () => {
      this.#hear();
    });
    for (const type of ['change', 'blur'] as const)
      on(input, type, () => {
        this.settle();
      });
    on(input, 'keydown', (event) => {
      this.#press(event);
    });
    // What was typed before the code had come is heard now.
    if (input.value === input.defaultValue) return;
    this.#hear();
    if (document.activeElement !== input) this.settle();
  }

  /** Shows the number that holds, unless somebody is typing another. */
  show(value: number | null): void {
    if (value !== this.#value) this.#tell('');
    if (this.#typing) this.#value = value;
    else this.#write(value);
  }

  /** Takes what was typed for good. */
  settle(): void {
    if (!this.#typing) return;
    this.#typing = false;
    const text = this.#input.value.trim();
    const read = this.#read();
    if (read.value !== null) this.#take(read.value);
    if (read.why === 'empty') this.#owner.leaveOut?.();
    const standing = this.#owner.standing();
    this.#write(read.value ?? standing);
    // A field that was empty and is so again has changed nothing.
    this.#changed = read.why !== null && (read.why !== 'empty' || standing !== null);
    this.#tell(this.#say(read, text));
  }

  /** Whether what was typed became something else, which its writer may not have seen. */
  get isUnseen(): boolean {
    return this.#changed;
  }

  /** Whether a number holds, or one was typed that became something else unseen. */
  isWritten(): boolean {
    this.settle();
    return this.#changed || this.#owner.standing() !== null;
  }

  /** Whether its writer has seen what became of what was typed; else the field asks for another look. */
  isSeen(): boolean {
    this.settle();
    if (!this.#changed) return true;
    this.#changed = false;
    this.#input.focus();
    return false;
  }

  /** The number, once its writer has seen what became of it; else null, and the field asks for another look. */
  confirmed(): number | null {
    if (!this.isSeen()) return null;
    const value = this.#owner.standing();
    if (value !== null) return value;
    this.#tell(this.#fill('missing'));
    this.#input.focus();
    return null;
  }

  /** Empties the field, whatever somebody may be typing. */
  clear(): void {
    [this.#typing, this.#changed] = [false, false];
    this.#tell('');
    this.#write(null);
  }

  #read(): TypedNumber {
    return readTyped(this.#input.value, this.#asked, this.#asked.unit);
  }

  #hear(): void {
    this.#typing = true;
    this.#changed = false;
    const read = this.#read();
    const waits = read.value === null || read.half;
    const text = this.#input.value.trim();
    // What it is told to have become is what holds then.
    if (!waits) this.#take(read.value!);
    this.#tell(!waits && read.why === 'range' ? this.#say(read, text) : '');
  }

  #press(event: KeyboardEvent): void {
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (!way || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    const { min, max, step } = this.#asked;
    const from = this.#read().value ?? this.#owner.standing() ?? nearest(0, this.#asked);
    const value = nearest(Math.min(max, Math.max(min, from + way * step)), this.#asked);
    [this.#typing, this.#changed] = [false, false];
    this.#take(value);
    this.#write(value);
    this.#tell('');
  }

  #take(value: number): void {
    this.#value = value;
    this.#owner.take(value);
  }

  #write(value: number | null): void {
    this.#value = value;
    const text = value === null ? '' : String(value);
    if (this.#input.value !== text) this.#input.value = text;
    // As the page's own, so that it counts as nobody's typing where the field is taken up again.
    this.#input.defaultValue = text;
    if (value === null) this.#input.removeAttribute('aria-valuenow');
    else this.#input.setAttribute('aria-valuenow', text);
    this.#input.setAttribute('aria-valuetext', `${text} ${this.#asked.unit}`.trim());
  }

  #say({ why }: TypedNumber, text: string): string {
    if (why === null) return '';
    const standing = this.#owner.standing();
    if (standing !== null) return this.#fill(why, text, standing);
    return why === 'empty' ? '' : this.#fill('unset', text);
  }

  #fill(word: string, given = '', used: number | string = ''): string {
    const { min, max } = this.#asked;
    return fill(this.#words[word]!, {
      min: printedNumber(min),
      max: printedNumber(max),
      given: shortened(given),
      used: printedNumber(used),
    });
  }

  #tell(text: string): void {
    write(this.#remark, text);
  }
}

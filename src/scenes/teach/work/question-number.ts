import { EXPECTATIONS } from '../../../state/expectations.ts';
import { printedNumber } from '../../../state/typed-number.ts';
import { NumberField } from '../../scene/number-field.ts';

/** The number that a prediction asks for beside its words: of an outcome of the workbench, in its unit. */
export class QuestionNumber {
  #part: HTMLElement;
  #field: NumberField;
  #value: number | null = null;

  /**
   * @param part what holds the field and its remark, as `work/Question.astro` writes it
   * @param n tells its remark from those of other questions
   * @param taken told when another number holds
   */
  constructor(part: HTMLElement, n: number, taken: () => void, signal: AbortSignal) {
    this.#part = part;
    const { outcome, unit } = part.dataset;
    const remark = part.querySelector<HTMLElement>('.remark')!;
    remark.id = `number-remark-${n}`;
    this.#input.setAttribute('aria-describedby', remark.id);
    this.#field = new NumberField(
      this.#input,
      remark,
      { ...EXPECTATIONS[outcome!]!, step: 1, unit: unit! },
      {
        standing: () => this.#value,
        take: (value) => {
          if (value === this.#value) return;
          this.#value = value;
          taken();
        },
        // It is asked for, and may be left out.
        leaveOut: () => {
          this.#value = null;
          taken();
        },
      },
      signal,
    );
  }

  get #input(): HTMLInputElement {
    return this.#part.querySelector('input')!;
  }

  /** Null where none was given. */
  get value(): number | null {
    return this.#value;
  }

  /** As it is read, such as `11 per cent`; empty where none was given. */
  get said(): string {
    if (this.#value === null) return '';
    return `${printedNumber(this.#value)} ${this.#part.dataset.unit!}`;
  }

  /** Puts a number there that was given before, or none. */
  show(value: number | null): void {
    this.#value = value;
    this.#field.show(value);
  }

  /** Whether its writer has seen what became of what was typed; else the field asks for another look. */
  isSeen(): boolean {
    return this.#field.isSeen();
  }

  /** Whether there is a number, or one was typed that became something else unseen. */
  isWritten(): boolean {
    return this.#field.isWritten();
  }

  /** Leaves the number out. */
  clear(): void {
    this.#value = null;
    this.#field.clear();
  }

  /** From now on it stands. */
  close(): void {
    this.#field.settle();
    this.#input.disabled = true;
  }
}

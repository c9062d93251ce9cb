import { DEFAULT_LEVERS, LEVERS, type LeverId } from '../../model/levers.ts';
import { addressAt, query } from '../../state/address.ts';
import {
  HIDEABLE,
  readAssignment,
  writeAssignment,
  type Assignment,
} from '../../state/assignment.ts';
import { listener } from '../dom/listener.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { NumberField } from '../scene/number-field.ts';
import { drawQr } from '../use/draw-qr.ts';
import { copyField } from '../dom/copy-field.ts';

/** The most letters of a link whose code a phone reads from the back of a room. */
const LONGEST_CODE = 400;

/** Where a teacher makes an assignment. The link follows every change. */
export class AssignmentFormElement extends HTMLElement {
  #abort = new AbortController();
  /** Where each lever would stand, as its field says. */
  #values = { ...DEFAULT_LEVERS };

  connectedCallback(): void {
    const { assignment, refused } = readAssignment(query());
    if (assignment || refused) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const on = listener(signal);
    on(this, 'input', () => {
      this.#write();
    });
    for (const row of LEVERS) this.#field(row, signal);
    on(this.querySelector('form')!, 'submit', (event) => {
      event.preventDefault();
    });
    on(this.querySelector('[data-action=copy]')!, 'click', () => {
      void copyField(this.#link).then((copied) => {
        const { copied: done, failed } = this.dataset;
        this.querySelector('[role=status]')!.textContent = (copied ? done : failed)!;
      });
    });
    this.hidden = false;
    this.#write();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=link]')!;
  }

  #field(row: (typeof LEVERS)[number], signal: AbortSignal): void {
    const part = this.querySelector(`[data-lever=${row.id}]`)!;
    const field = fieldOf(row);
    new NumberField(
      part.querySelector('input')!,
      part.querySelector<HTMLElement>('.remark')!,
      field,
      {
        standing: () => field.value(this.#values[row.id]),
        take: (value) => {
          this.#values[row.id] = field.row(value);
          this.#write();
        },
      },
      signal,
    );
  }

  #write(): void {
    const link = addressAt(this.dataset.page! + writeAssignment(this.#assignment()));
    this.#link.value = link;
    const fits = link.length <= LONGEST_CODE;
    this.querySelector('svg')!.toggleAttribute('hidden', !fits);
    this.querySelector<HTMLElement>('[data-part=long]')!.hidden = fits;
    if (fits) drawQr(this.querySelector('svg')!, link);
    this.querySelector<HTMLAnchorElement>('[data-action=open]')!.href = link;
    this.querySelector('[role=status]')!.textContent = '';
  }

  #assignment(): Assignment {
    const form = new FormData(this.querySelector('form')!);
    const hidden = form.getAll('hide');
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    return {
      task: text('task').trim(),
      ...this.#levers(),
      shows: text('shows'),
      hide: HIDEABLE.filter((part) => hidden.includes(part)),
      asks: form.has('asks'),
    };
  }

  #levers(): Pick<Assignment, 'begin' | 'lock'> {
    const set: Record<'begin' | 'lock', Partial<Record<LeverId, number>>> = { begin: {}, lock: {} };
    for (const row of LEVERS) {
      const part = this.querySelector(`[data-lever=${row.id}]`)!;
      const can = part.querySelector('select')!.value;
      part.querySelector('input')!.disabled = can === 'free';
      if (can === 'begin' || can === 'lock') set[can][row.id] = this.#values[row.id];
    }
    return set;
  }
}

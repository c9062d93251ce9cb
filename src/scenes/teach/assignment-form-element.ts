import { fill } from '../../charts/shared/words.ts';
import { DEFAULT_LEVERS, LEVERS, type LeverId } from '../../model/levers.ts';
import { addressAt, query } from '../../state/address.ts';
import {
  HIDEABLE,
  readAssignment,
  WORKBENCH,
  writeAssignment,
  type Assignment,
} from '../../state/assignment.ts';
import { copyAsWords } from '../dom/copy-as-words.ts';
import { copyField } from '../dom/copy-field.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { NumberField } from '../scene/number-field.ts';
import { AssignmentPreview } from './assignment-preview.ts';
import { showLink } from './given-link.ts';

/** Where the example has the levers: adoption as fast as the sources have it, and nobody retrained yet. */
const EXAMPLE = { lock: { speed: 1.95 }, begin: { retrain: 0 }, shows: 'unemployment' } as const;

/** A chart that can be worked with. */
interface Assignable {
  chart: string;
  scene: string;
  /** What its steps are called. */
  steps: string[];
  levers: LeverId[];
}

/** Where a teacher makes an assignment. The link follows every change, and so does what a student sees. */
export class AssignmentFormElement extends HTMLElement {
  #abort = new AbortController();
  #preview!: AssignmentPreview;
  /** Where each lever would stand, as its field says. */
  #values = { ...DEFAULT_LEVERS };
  #fields = new Map<LeverId, NumberField>();

  connectedCallback(): void {
    const { assignment, refused } = readAssignment(query());
    if (assignment || refused) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const on = listener(signal);
    this.#preview = new AssignmentPreview(this.#part('preview'), this.#words.preview!);
    for (const row of LEVERS) this.#field(row, signal);
    on(this, 'input', () => {
      this.#write();
    });
    on(this.#form, 'change', ({ target }) => {
      if (target === this.#named('chart')) this.#showChart();
      this.#write();
      this.#preview.show(this.#link.value);
    });
    on(this.#form, 'submit', (event) => {
      event.preventDefault();
    });
    on(this.#button('example'), 'click', () => {
      this.#fillExample();
    });
    on(this.#button('copy'), 'click', () => {
      void copyField(this.#link).then((done) => {
        this.#tell(done);
      });
    });
    on(this.#button('copy-words'), 'click', () => {
      const words = this.#named('title').value.trim() || this.#words.untitled!;
      void copyAsWords(words, this.#link.value).then((done) => {
        this.#tell(done);
      });
    });
    this.hidden = false;
    this.#showChart();
    this.#write();
    this.#preview.show(this.#link.value);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #named(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }
  #button(action: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-action=${action}]`)!;
  }
  get #form(): HTMLFormElement {
    return this.querySelector('form')!;
  }
  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=link]')!;
  }
  get #words(): Record<string, string> {
    return JSON.parse(this.dataset.words!) as Record<string, string>;
  }
  get #chart(): Assignable {
    const charts = JSON.parse(this.dataset.charts!) as Assignable[];
    return charts.find(({ chart }) => chart === this.#named('chart').value)!;
  }

  #tell(copied: boolean): void {
    this.querySelector('[role=status]')!.textContent = this.#words[copied ? 'copied' : 'failed']!;
  }

  #field(row: (typeof LEVERS)[number], signal: AbortSignal): void {
    const part = this.querySelector(`[data-lever=${row.id}]`)!;
    const field = fieldOf(row);
    this.#fields.set(
      row.id,
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
      ),
    );
  }

  /** Offers what the chart has: its steps and levers, and of the workbench what can be taken away. */
  #showChart(): void {
    const { chart, scene, steps, levers } = this.#chart;
    const isBench = chart === WORKBENCH;
    const { first, stepOf } = this.#words;
    this.#named('step').replaceChildren(
      make('option', { value: '' }, first!),
      ...steps.map((step, at) =>
        make('option', { value: `${scene}.${at + 1}` }, fill(stepOf!, { n: String(at + 1), step })),
      ),
    );
    for (const part of this.querySelectorAll<HTMLElement>('[data-part=step]'))
      part.hidden = isBench || steps.length < 2;
    this.#part('bench').hidden = !isBench;
    this.#part('levers').hidden = levers.length === 0;
    for (const { id } of LEVERS) this.#lever(id).hidden = !levers.includes(id);
  }

  #lever(id: LeverId): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-lever=${id}]`)!;
  }

  /** There is nothing yet that it could take the place of: the button goes with the first word. */
  #fillExample(): void {
    const { title, task } = this.#words;
    const { lock, begin, shows } = EXAMPLE;
    const chosen = { title, task, chart: WORKBENCH, shows };
    for (const [name, value] of Object.entries(chosen)) this.#named(name).value = value!;
    this.querySelector<HTMLInputElement>('[name=asks]')!.checked = true;
    for (const [can, levers] of Object.entries({ lock, begin }))
      for (const [id, value] of Object.entries(levers) as [LeverId, number][]) {
        this.#lever(id).querySelector('select')!.value = can;
        this.#values[id] = value;
        const row = LEVERS.find((one) => one.id === id)!;
        this.#fields.get(id)!.show(fieldOf(row).value(value));
      }
    this.#showChart();
    this.#write();
    this.#preview.show(this.#link.value);
    this.#named('title').focus();
  }

  #write(): void {
    const assignment = this.#assignment();
    showLink(this, addressAt(this.dataset.page! + writeAssignment(assignment)));
    this.querySelector('[role=status]')!.textContent = '';
    this.#part('example').hidden = Boolean(assignment.title || assignment.task);
    const { title, group, task } = assignment;
    this.#preview.type({
      title: title || this.#words.untitled!,
      group: group && fill(this.#words.group!, { group }),
      task,
    });
  }

  #assignment(): Assignment {
    const form = new FormData(this.#form);
    const hidden = form.getAll('hide');
    const text = (name: string) => {
      const value = form.get(name);
      return typeof value === 'string' ? value : '';
    };
    const isBench = text('chart') === WORKBENCH;
    return {
      title: text('title').trim(),
      task: text('task').trim(),
      chart: text('chart'),
      step: text('step'),
      group: text('group').trim(),
      ...this.#levers(),
      shows: isBench ? text('shows') : 'work',
      hide: HIDEABLE.filter((part) => isBench && hidden.includes(part)),
      asks: form.has('asks'),
    };
  }

  #levers(): Pick<Assignment, 'begin' | 'lock'> {
    const set: Record<'begin' | 'lock', Partial<Record<LeverId, number>>> = { begin: {}, lock: {} };
    const { levers } = this.#chart;
    for (const { id } of LEVERS) {
      const can = this.#lever(id).querySelector('select')!.value;
      this.#lever(id).querySelector('input')!.disabled = can === 'free';
      if ((can === 'begin' || can === 'lock') && levers.includes(id))
        set[can][id] = this.#values[id];
    }
    return set;
  }
}

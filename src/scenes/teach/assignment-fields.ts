import { fill } from '../../charts/shared/words.ts';
import { DEFAULT_LEVERS, LEVERS, type LeverId } from '../../model/levers.ts';
import { HIDEABLE, WORKBENCH, type Assignment } from '../../state/assignment.ts';
import { make } from '../dom/make.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { NumberField } from '../scene/number-field.ts';

/** A chart that can be worked with. */
interface Assignable {
  chart: string;
  scene: string;
  /** What its steps are called. */
  steps: string[];
  levers: LeverId[];
}

/** The fields of the form of an assignment: what they say, and the way to have them say something. */
export class AssignmentFields {
  #root: HTMLElement;
  #words: Record<string, string>;
  #charts: Assignable[];
  /** Where each lever would stand, as its field says. */
  #values = { ...DEFAULT_LEVERS };
  #fields = new Map<LeverId, NumberField>();

  /**
   * @param root holds the form, and the charts that can be chosen
   * @param written told when a number was written that holds
   */
  constructor(
    root: HTMLElement,
    words: Record<string, string>,
    written: () => void,
    signal: AbortSignal,
  ) {
    this.#root = root;
    this.#words = words;
    this.#charts = JSON.parse(root.dataset.charts!) as Assignable[];
    for (const row of LEVERS) {
      const field = fieldOf(row);
      this.#fields.set(
        row.id,
        new NumberField(
          this.#lever(row.id).querySelector('input')!,
          this.#lever(row.id).querySelector<HTMLElement>('.remark')!,
          field,
          {
            standing: () => field.value(this.#values[row.id]),
            take: (value) => {
              this.#values[row.id] = field.row(value);
              written();
            },
          },
          signal,
        ),
      );
    }
    this.showChart();
  }

  get #form(): HTMLFormElement {
    return this.#root.querySelector('form')!;
  }
  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #lever(id: LeverId): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-lever=${id}]`)!;
  }
  get #chart(): Assignable {
    const chosen = this.named('chart').value;
    return this.#charts.find(({ chart }) => chart === chosen)!;
  }

  /** A field by its name. */
  named(name: string): HTMLInputElement | HTMLSelectElement {
    return this.#form.elements.namedItem(name) as HTMLInputElement | HTMLSelectElement;
  }

  /** Offers what the chart has: its steps and levers, and of the workbench what can be taken away. */
  showChart(): void {
    const { chart, scene, steps, levers } = this.#chart;
    const isBench = chart === WORKBENCH;
    const { first, stepOf } = this.#words;
    this.named('step').replaceChildren(
      make('option', { value: '' }, first!),
      ...steps.map((step, at) =>
        make('option', { value: `${scene}.${at + 1}` }, fill(stepOf!, { n: String(at + 1), step })),
      ),
    );
    for (const part of this.#root.querySelectorAll<HTMLElement>('[data-part=step]'))
      part.hidden = isBench || steps.length < 2;
    this.#part('bench').hidden = !isBench;
    this.#part('levers').hidden = levers.length === 0;
    for (const { id } of LEVERS) this.#lever(id).hidden = !levers.includes(id);
  }

  /** Has them say an assignment. What it names that is not on offer stands as it does at first. */
  write({ begin, lock, hide, asks, ...said }: Assignment): void {
    for (const name of ['title', 'task', 'group'] as const) this.named(name).value = said[name];
    this.#choose('chart', said.chart);
    this.showChart();
    this.#choose('step', said.step);
    this.#choose('shows', said.shows);
    for (const box of this.#root.querySelectorAll<HTMLInputElement>('[name=hide]'))
      box.checked = hide.some((part) => part === box.value);
    this.#root.querySelector<HTMLInputElement>('[name=asks]')!.checked = asks;
    for (const row of LEVERS) {
      const { id } = row;
      const can = lock[id] !== undefined ? 'lock' : begin[id] !== undefined ? 'begin' : 'free';
      this.#lever(id).querySelector('select')!.value = can;
      this.#values[id] = lock[id] ?? begin[id] ?? row.default;
      this.#fields.get(id)!.show(fieldOf(row).value(this.#values[id]));
    }
  }

  /** Chooses in a list, the first where what is asked for is not in it. */
  #choose(name: string, value: string): void {
    const list = this.named(name) as HTMLSelectElement;
    list.value = value;
    if (list.selectedIndex < 0) list.selectedIndex = 0;
  }

  /** The assignment that they say. */
  read(): Assignment {
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

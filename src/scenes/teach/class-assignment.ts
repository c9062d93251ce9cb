import { fill } from '../../charts/shared/words.ts';
import type { LeverId } from '../../model/levers.ts';
import { NO_TASK, type NamedTask } from '../../state/student-answer.ts';
import { make } from '../dom/make.ts';
import { embedAddress } from './embed-address.ts';

/** A chart as the view of a class knows it: what it is called, and what its steps are, by their names. */
export interface NamedChart {
  title: string;
  steps: Record<string, string>;
}

/** The assignment that a class answered, and the chart it is about where that is not the workbench. */
export class ClassAssignment {
  #part: HTMLElement;
  #words: Record<string, string>;
  #charts: Record<string, NamedChart>;
  #embeds: string;

  /** @param embeds the address below which all charts are */
  constructor(
    part: HTMLElement,
    words: Record<string, string>,
    charts: Record<string, NamedChart>,
    embeds: string,
  ) {
    this.#part = part;
    this.#words = words;
    this.#charts = charts;
    this.#embeds = embeds;
  }

  /** What the chart of an assignment is called; by its name where there is none. */
  titleOf({ chart }: NamedTask): string {
    return this.#known(chart)?.title ?? chart;
  }

  /**
   * Says what was asked, and shows the chart it was asked of.
   * @param task null where several assignments are looked at together
   * @param student whose levers it shows, and where they stand; null for the chart as it was given
   */
  show(
    task: NamedTask | null,
    student: { name: string; levers: Partial<Record<LeverId, number>> } | null,
  ): void {
    const { onTask, onChart, atStep, ofGroup, setBy } = this.#words;
    const { title, begins, chart, step, group } = task ?? NO_TASK;
    this.#part.hidden = !(title || begins || chart);
    const known = this.#known(chart);
    const said = known?.steps[step];
    const at = said ? fill(atStep!, { step: said }) : '';
    const facts = [
      group && fill(ofGroup!, { group }),
      chart && [fill(onChart!, { chart: known?.title ?? chart }), at].filter(Boolean).join(', '),
    ];
    this.#part.replaceChildren(
      make('h2', {}, title || onTask!),
      ...(begins && begins !== title ? [make('p', { class: 'task' }, begins)] : []),
      ...facts.filter(Boolean).map((fact) => make('p', { class: 'facts' }, fact)),
      ...(known ? this.#frame(task!, known, student, setBy!) : []),
    );
  }

  #known(chart: string): NamedChart | undefined {
    return Object.hasOwn(this.#charts, chart) ? this.#charts[chart] : undefined;
  }

  #frame(
    { chart, step }: NamedTask,
    { title }: NamedChart,
    student: { name: string; levers: Partial<Record<LeverId, number>> } | null,
    setBy: string,
  ): HTMLElement[] {
    const at = { ...(step && { step }), controls: '0' };
    const src = embedAddress(this.#embeds, chart, at, student?.levers ?? {});
    const said = student
      ? [make('p', { role: 'status' }, fill(setBy, { name: student.name }))]
      : [];
    return [...said, make('iframe', { src, title, loading: 'lazy' })];
  }
}

import { LEVERS, type LeverId } from '../../../model/levers.ts';
import type { LessonPlan } from '../../../state/lesson-plan.ts';
import { fieldOf } from '../../scene/lever-value.ts';
import { NumberField } from '../../scene/number-field.ts';

/** A lever of a chart that a teacher may set: whether, and where. */
interface Settable {
  chart: number;
  id: LeverId;
  isSet: HTMLInputElement;
  typed: HTMLInputElement;
  value: number;
}

/** The levers of a lesson’s charts, each as the lesson has it until it is set. */
export class PlanLevers {
  #all: Settable[];

  /** @param changed told when one is set anew */
  constructor(root: HTMLElement, changed: () => void, signal: AbortSignal) {
    this.#all = [...root.querySelectorAll<HTMLElement>('[data-chart] [data-lever]')].map((part) => {
      const row = LEVERS.find(({ id }) => id === part.dataset.lever)!;
      const field = fieldOf(row);
      const [isSet, typed] = part.querySelectorAll('input');
      const one: Settable = {
        chart: Number(part.closest<HTMLElement>('[data-chart]')!.dataset.chart),
        ...{ id: row.id, isSet: isSet!, typed: typed!, value: field.row(Number(typed!.value)) },
      };
      new NumberField(
        one.typed,
        part.querySelector<HTMLElement>('.remark')!,
        field,
        {
          standing: () => field.value(one.value),
          take: (value) => {
            one.value = field.row(value);
            changed();
          },
        },
        signal,
      );
      return one;
    });
  }

  /** What is set, by the number of the chart. */
  read(): LessonPlan['levers'] {
    const levers: Record<number, Partial<Record<LeverId, number>>> = {};
    for (const { chart, id, isSet, typed, value } of this.#all) {
      typed.disabled = !isSet.checked;
      if (isSet.checked) levers[chart] = { ...levers[chart], [id]: value };
    }
    return levers;
  }

  /** Sets them as a changed lesson has them. */
  write(levers: LessonPlan['levers']): void {
    for (const one of this.#all) {
      const value = levers[one.chart]?.[one.id];
      one.isSet.checked = value !== undefined;
      if (value === undefined) continue;
      one.value = value;
      const row = LEVERS.find(({ id }) => id === one.id)!;
      one.typed.value = String(fieldOf(row).value(value));
    }
  }
}

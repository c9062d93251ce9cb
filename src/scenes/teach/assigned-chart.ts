import type { Assignment } from '../../state/assignment.ts';
import type { Settings } from '../../state/choices.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { embedAddress } from './embed-address.ts';
import { markLocked } from './locked.ts';
import { hearLevers } from './work/moved-levers.ts';

type Levers = Settings['levers'];

/** A chart that an assignment is about, other than the workbench: an embed, set and locked as its teacher has it. */
export class AssignedChart {
  #place: HTMLElement;
  #assignment: Assignment;
  #locked: string;
  /** Where the levers stand that the student moved. */
  #moved: Levers = {};

  /** @param locked what is said beside a lever that cannot be moved */
  constructor(place: HTMLElement, assignment: Assignment, locked: string) {
    this.#place = place;
    this.#assignment = assignment;
    this.#locked = locked;
  }

  /** Where the levers of the chart stand, as far as somebody has set them. */
  get settings(): Settings {
    const { begin, lock } = this.#assignment;
    return { levers: { ...begin, ...this.#moved, ...lock }, parameters: {} };
  }

  /** Puts the levers where the student left them, before the chart is shown. */
  recall(levers: Levers): void {
    this.#moved = levers;
  }

  /**
   * Shows the chart at the step before the one that is asked about, with its levers where they always
   * stand, so that there is something to predict from which gives nothing away; nothing where none comes
   * before.
   * @param embeds the address below which all charts are
   */
  wait(embeds: string): void {
    const before = stepBefore(this.#assignment.step);
    if (before) this.#show(embeds, { step: before, controls: '0' }, {});
  }

  /**
   * Shows the chart.
   * @param embeds the address below which all charts are
   * @param moved told when the student has moved a lever
   */
  open(embeds: string, moved: () => void, signal: AbortSignal): void {
    const { step, lock } = this.#assignment;
    const frame = this.#show(embeds, step ? { step } : {}, this.settings.levers);
    const before = this.#moved;
    listener(signal)(frame, 'load', () => {
      const inside = frame.contentDocument?.body;
      if (inside) markLocked(inside, lock, this.#locked);
      hearLevers(
        frame,
        (levers) => {
          this.#moved = { ...before, ...levers };
          moved();
        },
        signal,
      );
    });
  }

  #show(embeds: string, at: Record<string, string>, levers: Levers): HTMLIFrameElement {
    const { title, chart } = this.#assignment;
    const src = embedAddress(embeds, chart, at, levers);
    const frame = make('iframe', { src, title: title || chart });
    this.#place.replaceChildren(frame);
    this.#place.hidden = false;
    return frame;
  }
}

/** The step before one, such as `gap.3` before `gap.4`; empty where none is. */
function stepBefore(step: string): string {
  const [, scene, n] = /^(.+)\.(\d+)$/.exec(step) ?? [];
  return Number(n) > 1 ? `${scene}.${Number(n) - 1}` : '';
}

import type { PartialState } from '../../charts/resolve.ts';
import { liveText, liveValue, type LiveAsk, type Tongue } from '../../charts/shared/live.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Choices } from '../../state/choices.ts';
import { make } from '../dom/make.ts';
import { write } from '../dom/write.ts';
import { settingAt, type Means } from '../scene/standing.ts';

/** Steps that are not read follow the one that is when the hand slows, in milliseconds. */
const FOLLOW_MS = 120;

/** Numbers in the words of a scene's steps, which follow the levers. */
export interface LiveNumbers {
  /** Says them for the reader's setting: those of the step that is read at once, the others soon. */
  say(active: HTMLElement, choices: Choices): void;
  /** Gives every step its own numbers back. */
  rest(): void;
}

/** Finds them in the words of some steps; null where there are none. */
export function liveNumbers(steps: HTMLElement[], means: Means): LiveNumbers | null {
  const told = new Map(
    steps
      .map((step) => [step, [...step.querySelectorAll<HTMLElement>('[data-live]')]] as const)
      .filter(([, numbers]) => numbers.length > 0),
  );
  if (told.size === 0) return null;
  let following = 0;
  const sayIn = (step: HTMLElement, choices: Choices) => {
    const state = JSON.parse(step.dataset.state!) as PartialState;
    const setting = settingAt(means, state, choices)!;
    for (const number of told.get(step) ?? []) {
      const ask = JSON.parse(number.dataset.ask!) as LiveAsk & Tongue;
      const value = liveValue(ask, means.forecast!, setting);
      number.dataset.value = String(value);
      show(number, liveText(ask, value, ask));
    }
  };
  return {
    say(active, choices) {
      sayIn(active, choices);
      window.clearTimeout(following);
      following = window.setTimeout(() => {
        for (const step of told.keys()) if (step !== active) sayIn(step, choices);
      }, FOLLOW_MS);
    },
    rest() {
      window.clearTimeout(following);
      for (const number of [...told.values()].flat()) {
        number.dataset.value = number.getAttribute('value')!;
        show(number, ownOf(number));
      }
    },
  };
}

/** What the step itself says, as the build printed it. */
const ownOf = ({ dataset, textContent }: HTMLElement): string => dataset.own ?? textContent;

/** Prints a number as the step has it, or as the reader does: in a button then, which tells the step's own. */
function show(number: HTMLElement, text: string): void {
  const own = ownOf(number);
  const button = number.querySelector('button');
  if (text === own) {
    if (!button) return;
    delete number.dataset.own;
    number.replaceChildren(own);
    return;
  }
  number.dataset.own = own;
  if (button) {
    write(button, text);
    return;
  }
  const said = fill(number.dataset.said!, { n: own });
  number.replaceChildren(make('button', { type: 'button', 'data-said': said }, text));
}

import type { PartialState } from '../../charts/resolve.ts';
import { liveText, liveValue, type LiveAsk, type Tongue } from '../../charts/shared/live.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Settings } from '../../state/choices.ts';
import { make } from '../dom/make.ts';
import { write } from '../dom/write.ts';
import { FOLLOW_MS } from '../reader/pace.ts';
import { settingAt, type Means } from '../scene/standing.ts';

/** Numbers in the words of a scene's steps, which follow the levers. */
export interface LiveNumbers {
  /** Says them for a setting: those of the step that is read at once, the others soon. */
  say(active: HTMLElement, settings: Settings): void;
  /** Gives every step its own numbers back. */
  rest(): void;
}

/** A step with numbers: its state, and what each of them asks. */
interface Told {
  step: HTMLElement;
  state: PartialState;
  numbers: { element: HTMLElement; ask: LiveAsk & Tongue }[];
}

/** Finds them in the words of some steps; null where there are none. */
export function liveNumbers(steps: HTMLElement[], means: Means): LiveNumbers | null {
  const told = steps.map(toldIn).filter(({ numbers }) => numbers.length > 0);
  if (told.length === 0) return null;
  let following = 0;
  const sayIn = ({ state, numbers }: Told, settings: Settings) => {
    const setting = settingAt(means, state, settings)!;
    for (const { element, ask } of numbers) {
      const value = liveValue(ask, means.forecast!, setting);
      element.dataset.value = String(value);
      show(element, liveText(ask, value, ask));
    }
  };
  const rest = () => {
    window.clearTimeout(following);
    for (const { element } of told.flatMap(({ numbers }) => numbers)) {
      element.dataset.value = element.getAttribute('value')!;
      show(element, ownOf(element));
    }
  };
  return {
    rest,
    say(active, settings) {
      // What the build printed needs no model.
      if (isEmpty(settings.levers) && isEmpty(settings.parameters)) {
        rest();
        return;
      }
      for (const each of told) if (each.step === active) sayIn(each, settings);
      window.clearTimeout(following);
      following = window.setTimeout(() => {
        for (const each of told) if (each.step !== active) sayIn(each, settings);
      }, FOLLOW_MS);
    },
  };
}

function toldIn(step: HTMLElement): Told {
  const numbers = [...step.querySelectorAll<HTMLElement>('[data-live]')].map((element) => ({
    element,
    ask: JSON.parse(element.dataset.ask!) as LiveAsk & Tongue,
  }));
  return { step, state: JSON.parse(step.dataset.state!) as PartialState, numbers };
}

const isEmpty = (set: object): boolean => Object.keys(set).length === 0;

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

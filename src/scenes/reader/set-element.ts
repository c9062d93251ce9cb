import { atRest } from '../at-rest.ts';
import type { LeverId } from '../../model/levers.ts';
import type { Choices } from '../../state/choices.ts';
import { make } from '../dom/make.ts';
import { choices } from '../page/page-choices.ts';
import { SETTLED_MS } from './pace.ts';
import { toldAloud } from './told-aloud.ts';

/**
 * Words that set something when pressed, and take it back at a second press: what a reader had set
 * before is theirs again. On the plain page no picture would answer, and they are words.
 */
export class SetElement extends HTMLElement {
  #stop = () => {};
  /** What the reader had where these words set theirs. */
  #before: Choices['levers'] = {};

  connectedCallback(): void {
    const words = [...(this.querySelector('button') ?? this).childNodes];
    const button = make('button', { type: 'button', class: 'set', 'data-set': this.#names });
    const status = make('span', { class: 'visually-hidden', role: 'status' });
    const said = atRest(SETTLED_MS, () => {
      status.textContent = toldAloud(this);
    });
    button.addEventListener('click', () => {
      this.#press();
      said.ask();
    });
    const press = () => {
      button.setAttribute('aria-pressed', String(this.#isSet));
    };
    const turn = () => {
      const isPage = choices.get().view === 'page';
      if (!isPage) button.append(...words);
      this.replaceChildren(...(isPage ? words : [button, status]));
    };
    const unsubscribe = choices.subscribe((_, changed) => {
      if (changed.has('view')) turn();
      press();
    });
    this.#stop = () => {
      said.forget();
      unsubscribe();
    };
    press();
    turn();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #levers(): Choices['levers'] {
    return JSON.parse(this.dataset.levers!) as Choices['levers'];
  }

  /** What it sets, by name. */
  get #names(): string {
    const { rater } = this.dataset;
    return [...Object.keys(this.#levers), ...(rater ? ['rater'] : [])].join(' ');
  }

  get #isSet(): boolean {
    const now = choices.get();
    const { rater } = this.dataset;
    const isRated = rater === undefined || now.rater === rater;
    return (
      isRated &&
      Object.entries(this.#levers).every(([id, value]) => now.levers[id as LeverId] === value)
    );
  }

  #press(): void {
    const { levers } = choices.get();
    const isSet = this.#isSet;
    const set = this.#levers;
    const [others, theirs] = parted(levers, (id) => id in set);
    choices.set({
      levers: { ...others, ...(isSet ? this.#before : set) },
      ...(this.dataset.rater && { rater: isSet ? null : 'model' }),
    });
    this.#before = isSet ? {} : theirs;
  }
}

/** Levers in two parts: those that do not belong to it, and those that do. */
function parted(
  levers: Choices['levers'],
  belongs: (id: string) => boolean,
): [Choices['levers'], Choices['levers']] {
  const part = (inIt: boolean) =>
    Object.fromEntries(Object.entries(levers).filter(([id]) => belongs(id) === inIt));
  return [part(false), part(true)];
}

import { fill } from '../../charts/shared/words.ts';
import { LEVERS, type LeverId } from '../../model/levers.ts';
import { PARAMETERS, type ParameterId } from '../../model/parameters.ts';
import { clamp, type Row } from '../../model/row.ts';
import { atRest, type Rest } from '../at-rest.ts';
import { listener } from '../dom/listener.ts';
import { write } from '../dom/write.ts';
import { fieldOf, type Field } from './lever-value.ts';
import { NumberField } from './number-field.ts';
import { FOLLOW_MS, SETTLED_MS } from '../reader/pace.ts';
import { toldAloud } from '../reader/told-aloud.ts';
import { choices } from '../page/page-choices.ts';

/** A value this near to a source's counts as the source's. */
const NEAR = 0.011;

interface Tick {
  value: number;
  name: string;
}

/** What a hand left of a lever: which one it was, and where it stands. */
export interface Settled {
  id: LeverId | ParameterId;
  value: number;
}

declare global {
  interface HTMLElementEventMap {
    'lever-held': Event;
    'lever-settled': CustomEvent<Settled>;
  }
}

/**
 * A lever of the model, or one of its assumptions. All controls of one lever show one setting: the
 * reader's, or else the step's. Whoever is round it hears `lever-held` before a hand moves anything,
 * and `lever-settled` once all that the hand did holds.
 */
export class ControlElement extends HTMLElement {
  #range!: HTMLInputElement;
  #typed!: NumberField;
  #reset!: HTMLButtonElement;
  #row!: Row & { id: LeverId | ParameterId };
  #kind: 'levers' | 'parameters' = 'levers';
  #field!: Field;
  #words!: Record<string, string>;
  #ticks: Tick[] = [];
  #standing: number | null = null;
  #held = false;
  /** What the hand asks for with the next frame. */
  #asked: number | null = null;
  #frame = 0;
  /** Whether keys turn it, and not a hand that lets go. */
  #keyed = false;
  #said!: Rest;
  #stop = () => {};

  connectedCallback(): void {
    this.#range = this.querySelector<HTMLInputElement>('input[type=range]')!;
    this.#reset = this.querySelector<HTMLButtonElement>('[data-action=reset]')!;
    const { param } = this.#range.dataset;
    this.#kind = LEVERS.some(({ id }) => id === param) ? 'levers' : 'parameters';
    this.#row = [...LEVERS, ...PARAMETERS].find(({ id }) => id === param)!;
    this.#field = fieldOf(this.#row);
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    this.#ticks = JSON.parse(this.dataset.ticks!) as Tick[];
    const abort = new AbortController();
    const { signal } = abort;
    const on = listener(signal);
    // Before the field takes what was typed.
    for (const input of this.querySelectorAll('input'))
      on(input, 'input', () => {
        this.#hold();
      });
    on(this.#range, 'input', () => {
      this.#ask(Number(this.#range.value));
    });
    on(this.#range, 'keydown', () => {
      this.#keyed = true;
    });
    on(this.#range, 'pointerdown', () => {
      this.#keyed = false;
    });
    // A browser takes each key for a move and its end; keys that come fast are one move.
    const keys = atRest(FOLLOW_MS, () => {
      this.#settle();
    });
    on(this, 'change', ({ target }) => {
      if (target === this.#range && this.#keyed) keys.ask();
      else this.#settle();
    });
    // A number that was typed and taken back again is only left.
    on(this, 'focusout', () => {
      keys.forget();
      this.#settle();
    });
    this.#typed = new NumberField(
      this.querySelector<HTMLInputElement>('[role=spinbutton]')!,
      this.querySelector<HTMLElement>('.remark')!,
      this.#field,
      {
        standing: () => this.#field.value(this.#value),
        take: (value) => {
          this.#choose(clamp(this.#row, this.#field.row(value)));
        },
      },
      signal,
    );
    on(this.#reset, 'click', () => {
      this.#range.focus();
      this.#choose(undefined);
    });
    this.#said = atRest(SETTLED_MS, () => {
      this.#announce();
    });
    const following = atRest(FOLLOW_MS, () => {
      this.#reflect();
    });
    const unsubscribe = choices.subscribe(() => {
      if (this.contains(document.activeElement)) {
        following.forget();
        this.#reflect();
      } else following.ask();
    });
    this.#stop = () => {
      abort.abort();
      unsubscribe();
      cancelAnimationFrame(this.#frame);
      for (const rest of [keys, this.#said, following]) rest.forget();
    };
    // A hand that was on it before its code had come is heard now.
    const { value, defaultValue } = this.#range;
    if (value !== defaultValue) this.#choose(clamp(this.#row, Number(value)));
    this.#reflect();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** What it moves. */
  get param(): LeverId | ParameterId {
    return this.#row.id;
  }

  /** Takes what holds where the reader has set nothing: the value of the step in sight. */
  stand(value: number): void {
    if (value === this.#standing) return;
    this.#standing = value;
    this.#reflect();
  }

  #hold(): void {
    if (this.#held) return;
    this.#held = true;
    this.dispatchEvent(new Event('lever-held', { bubbles: true }));
  }

  #settle(): void {
    this.#handOver();
    if (!this.#held) return;
    this.#held = false;
    const detail: Settled = { id: this.param, value: this.#value };
    this.dispatchEvent(new CustomEvent('lever-settled', { bubbles: true, detail }));
  }

  /** One change a frame, however fast the hand moves. */
  #ask(value: number): void {
    this.#asked = clamp(this.#row, value);
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#handOver();
    });
  }

  #handOver(): void {
    cancelAnimationFrame(this.#frame);
    if (this.#asked === null) return;
    const value = this.#asked;
    this.#asked = null;
    this.#choose(value);
  }

  #choose(value: number | undefined): void {
    const others = Object.entries(choices.get()[this.#kind]).filter(([id]) => id !== this.param);
    const own = value === undefined ? [] : [[this.param, value] as const];
    choices.set({ [this.#kind]: Object.fromEntries([...others, ...own]) });
    this.#said.ask();
  }

  #own(): number | undefined {
    const set: Partial<Record<string, number>> = choices.get()[this.#kind];
    return set[this.param];
  }

  get #value(): number {
    return this.#own() ?? this.#standing ?? this.#row.default;
  }

  #reflect(): void {
    const value = this.#value;
    const said = this.#say(value);
    this.#range.value = String(value);
    const text = [this.#field.text(value), said].filter(Boolean).join(', ');
    this.#range.setAttribute('aria-valuetext', text);
    this.#typed.show(this.#field.value(value));
    this.#reset.disabled = this.#own() === undefined || this.#range.disabled;
    write(this.querySelector('.standing')!, said);
  }

  /** Where a value lies among those of the sources, or at an end of the tape. */
  #say(value: number): string {
    const { low, high, as, between, slower, faster } = this.#words;
    if (value <= this.#row.min) return low!;
    if (value >= this.#row.max) return high!;
    if (this.#ticks.length === 0) return '';
    const same = this.#ticks.find((tick) => Math.abs(tick.value - value) < NEAR);
    if (same) return fill(as!, { source: same.name });
    const below = this.#ticks.findLast((tick) => tick.value < value);
    const above = this.#ticks.find((tick) => tick.value > value);
    if (!below) return fill(slower!, { source: above!.name });
    if (!above) return fill(faster!, { source: below.name });
    return fill(between!, { below: below.name, above: above.name });
  }

  /** Speaks once, with what the picture and the words have come to. */
  #announce(): void {
    const text = this.#range.getAttribute('aria-valuetext') ?? '';
    this.querySelector('[role=status]')!.textContent = [text, toldAloud(this)]
      .filter(Boolean)
      .join('. ');
  }
}

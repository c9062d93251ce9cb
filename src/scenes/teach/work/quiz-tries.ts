import { fill } from '../../../charts/shared/words.ts';
import { TRIES } from '../../../state/lesson-work.ts';
import { make } from '../../dom/make.ts';
import { shuffled } from './shuffled.ts';

/** What a question of the quiz is judged by: the right option, from 1, and why. */
export interface Key {
  right: number;
  why: string;
}

/**
 * The quiz of a lesson: its options in an order of the student’s own, and two tries. After the first
 * it is said which are right; what is wrong can be chosen anew, and only then it is told why, and which
 * option was the right one.
 */
export class QuizTries {
  #form: HTMLFormElement;
  #key: readonly Key[];
  #words: Record<string, string>;

  constructor(form: HTMLFormElement, key: readonly Key[], words: Record<string, string>) {
    this.#form = form;
    this.#key = key;
    this.#words = words;
  }

  get #fields(): HTMLFieldSetElement[] {
    return [...this.#form.querySelectorAll('fieldset')];
  }
  /** The questions that are asked, by their places from 0: a teacher may have left some out. */
  get #asked(): number[] {
    return this.#fields.flatMap((field, n) => (field.hidden ? [] : [n]));
  }

  /** Puts the options of every question into the order that follows from a student’s seed. */
  order(seed: number): void {
    this.#fields.forEach((field, nth) => {
      const labels = [...field.querySelectorAll('label')].sort((a, b) => optionOf(a) - optionOf(b));
      const why = field.querySelector('.why')!;
      why.before(...shuffled(labels.length, seed, nth).map((at) => labels[at]!));
    });
  }

  /** The options chosen now, from 1 as the lesson has them, 0 where there is none. */
  chosen(): number[] {
    return this.#fields.map((field) =>
      Number(field.querySelector<HTMLInputElement>(':checked')?.value ?? 0),
    );
  }

  /** The first question without an answer is asked again; says whether there was none. */
  isWhole(): boolean {
    const chosen = this.chosen();
    const asked = this.#asked;
    for (const n of asked)
      if (!this.#fields[n]!.disabled) this.#beside(n, chosen[n] === 0 ? this.#words.choose! : '');
    const missing = asked.filter((n) => chosen[n] === 0);
    if (missing.length === 0) return true;
    // As they are numbered on the page.
    const list = missing.map((n) => asked.indexOf(n) + 1).join(', ');
    this.#say(fill(this.#words.missing!, { list }));
    this.#fields[missing[0]!]!.querySelector('input')!.focus();
    return false;
  }

  /** Whether there is nothing more to try. */
  isDone(tries: readonly (readonly number[])[]): boolean {
    const last = tries.at(-1);
    return (
      tries.length >= TRIES || (last !== undefined && this.#rightOf(last) === this.#asked.length)
    );
  }

  /** Shows what came of the tries so far. */
  show(tries: readonly (readonly number[])[]): void {
    const last = tries.at(-1);
    if (!last) return;
    const done = this.isDone(tries);
    this.#fields.forEach((field, n) => {
      const option = last[n] ?? 0;
      const isRight = option === this.#key[n]!.right;
      const input = field.querySelector<HTMLInputElement>(`[value="${option}"]`);
      if (input) input.checked = true;
      field.disabled = isRight || done;
      field.dataset.right = String(isRight);
      const { yes, no, again } = this.#words;
      const said = isRight ? yes! : done ? no! : again!;
      this.#beside(n, isRight || done ? `${said} ${this.#key[n]!.why}` : said);
      if (isRight || done) this.#markRight(field, this.#key[n]!.right);
    });
    const [first, second] = tries.map((one) => String(this.#rightOf(one)));
    const { score, scores, more } = this.#words;
    const total = String(this.#asked.length);
    const sum = second
      ? fill(scores!, { first: first!, second, total })
      : fill(score!, { n: first!, total });
    this.#say(done ? sum : `${sum} ${more!}`);
    this.#form.querySelector('button')!.hidden = done;
  }

  #rightOf(options: readonly number[]): number {
    return this.#asked.filter((n) => options[n] === this.#key[n]!.right).length;
  }

  /** In words, beside the option itself. */
  #markRight(field: HTMLElement, option: number): void {
    const said = field.querySelector(`[value="${option}"] + span`)!;
    if (said.querySelector('.right-one')) return;
    said.append(' ', make('span', { class: 'right-one' }, this.#words.rightOne!));
  }

  #beside(n: number, text: string): void {
    this.#fields[n]!.querySelector('.why')!.textContent = text;
  }

  #say(text: string): void {
    this.#form.querySelector('[role=status]')!.textContent = text;
  }
}

const optionOf = (label: HTMLElement): number => Number(label.querySelector('input')!.value);

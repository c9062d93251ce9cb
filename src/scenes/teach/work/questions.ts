import { NO_ANSWER, roomOf, type WorkAnswer } from '../../../state/lesson-work.ts';
import { listener } from '../../dom/listener.ts';

/** What students write in place. A prediction that is given stands, and is no longer written on. */
export class Questions {
  #all: HTMLElement[];
  #words: Record<string, string>;

  /** @param given told when a prediction is given or passed over */
  constructor(
    root: HTMLElement,
    words: Record<string, string>,
    given: (question: HTMLElement) => void,
    signal: AbortSignal,
  ) {
    this.#all = [...root.querySelectorAll<HTMLElement>('.question')];
    this.#words = words;
    const on = listener(signal);
    for (const question of this.#all) {
      this.#field(question).maxLength = roomOf(this.#all.length);
      on(this.#field(question), 'input', () => {
        this.#print(question);
      });
      for (const action of question.querySelectorAll('[data-action]'))
        on(action, 'click', () => {
          const passes = (action as HTMLElement).dataset.action === 'pass';
          if (passes) this.#field(question).value = '';
          else if (this.#field(question).value.trim() === '') {
            this.#say(question, words.empty!);
            this.#field(question).focus();
            return;
          }
          this.#settle(question);
          this.#field(question).focus();
          given(question);
        });
    }
  }

  /** What stands in the fields, as far as something does. */
  answers(): WorkAnswer[] {
    const all = this.#all.map((question) => ({
      text: this.#field(question).value,
      settled: isSettled(question),
    }));
    const begun = all.map(({ text, settled }) => text !== '' || settled);
    return all.slice(0, begun.lastIndexOf(true) + 1);
  }

  /** Fills the fields with what was written before. */
  recall(answers: readonly WorkAnswer[]): void {
    this.#all.forEach((question, n) => {
      const { text, settled } = answers[n] ?? NO_ANSWER;
      this.#field(question).value = text;
      this.#print(question);
      if (settled && question.dataset.kind === 'predict') this.#settle(question);
    });
  }

  /** Leads to the first prediction of a part that is still to be given. Says whether there is one. */
  asksIn(part: Element): boolean {
    const open = this.#all.find((question) => part.contains(question) && isOpen(question));
    if (!open) return false;
    this.#say(open, this.#words.first!);
    this.#field(open).focus();
    return true;
  }

  #field(question: Element): HTMLTextAreaElement {
    return question.querySelector('textarea')!;
  }

  #settle(question: HTMLElement): void {
    question.dataset.settled = '';
    this.#field(question).readOnly = true;
    for (const button of question.querySelectorAll('button')) button.hidden = true;
    this.#print(question);
    const said = this.#field(question).value;
    this.#say(question, (said ? this.#words.given : this.#words.passed)!);
  }

  /** On paper a field would cut off what is written in it. */
  #print(question: HTMLElement): void {
    question.querySelector('.lines')!.textContent = this.#field(question).value;
  }

  #say(question: HTMLElement, text: string): void {
    question.querySelector('.said')!.textContent = text;
  }
}

/** Whether a question has been answered for good. */
const isSettled = (question: HTMLElement): boolean => question.dataset.settled !== undefined;

/** Whether a question is a prediction that was neither given nor passed over. */
export const isOpen = (question: HTMLElement): boolean =>
  question.dataset.kind === 'predict' && !isSettled(question);

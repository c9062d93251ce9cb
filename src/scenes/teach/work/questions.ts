import { NO_ANSWER, roomOf, type WorkAnswer } from '../../../state/lesson-work.ts';
import { listener } from '../../dom/listener.ts';
import { hearPass } from '../hear-pass.ts';
import { QuestionNumber } from './question-number.ts';

/** Who is told of what students write. */
export interface Hears {
  written(): void;
  /** A prediction is given or passed over. */
  given(question: HTMLElement): void;
}

/** What students write in place. A prediction that is given stands, and is no longer written on. */
export class Questions {
  #all: HTMLElement[];
  #words: Record<string, string>;
  #numbers = new Map<HTMLElement, QuestionNumber>();

  constructor(root: HTMLElement, words: Record<string, string>, hears: Hears, signal: AbortSignal) {
    this.#all = [...root.querySelectorAll<HTMLElement>('.question')];
    this.#words = words;
    const on = listener(signal);
    for (const [n, question] of this.#all.entries()) {
      const written = () => {
        this.#print(question);
        hears.written();
      };
      const counted = question.querySelector<HTMLElement>('.counted');
      if (counted) this.#numbers.set(question, new QuestionNumber(counted, n + 1, written, signal));
      this.#field(question).maxLength = roomOf(this.#all.length);
      on(this.#field(question), 'input', written);
      if (question.dataset.kind !== 'predict') continue;
      const given = () => {
        this.#settle(question);
        this.#field(question).focus();
        hears.given(question);
      };
      on(question.querySelector('[data-action=commit]')!, 'click', () => {
        if (this.#isGiven(question)) given();
      });
      const pass = {
        isWritten: () => this.#isWritten(question),
        say: (text: string) => {
          this.#say(question, text);
        },
        pass: () => {
          this.#field(question).value = '';
          this.#numbers.get(question)?.clear();
          given();
        },
      };
      hearPass(question, pass, words.passAgain!, on);
    }
  }

  /** What stands in the fields, as far as something does. */
  answers(): WorkAnswer[] {
    const all = this.#all.map((question) => ({
      text: this.#field(question).value,
      number: this.#numbers.get(question)?.value ?? null,
      settled: isSettled(question),
    }));
    const begun = all.map(({ text, number, settled }) => text !== '' || number !== null || settled);
    return all.slice(0, begun.lastIndexOf(true) + 1);
  }

  /** Fills the fields with what was written before. */
  recall(answers: readonly WorkAnswer[]): void {
    this.#all.forEach((question, n) => {
      const { text, number, settled } = answers[n] ?? NO_ANSWER;
      this.#field(question).value = text;
      this.#numbers.get(question)?.show(number);
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

  /** Whether there is a prediction, and whoever wrote it has seen what is given; else it is asked for again. */
  #isGiven(question: HTMLElement): boolean {
    if (this.#numbers.get(question)?.isSeen() === false) return false;
    if (this.#said(question) !== '') return true;
    this.#say(question, this.#words.empty!);
    this.#field(question).focus();
    return false;
  }

  #isWritten(question: HTMLElement): boolean {
    const number = this.#numbers.get(question)?.isWritten() ?? false;
    return number || this.#field(question).value.trim() !== '';
  }

  /** The number and the words, as far as something was said. */
  #said(question: HTMLElement): string {
    const words = this.#field(question).value;
    return [this.#numbers.get(question)?.said ?? '', words].filter((one) => one.trim()).join('\n');
  }

  #settle(question: HTMLElement): void {
    this.#numbers.get(question)?.close();
    question.dataset.settled = '';
    this.#field(question).readOnly = true;
    for (const button of question.querySelectorAll('button')) button.hidden = true;
    this.#print(question);
    this.#say(question, (this.#said(question) ? this.#words.given : this.#words.passed)!);
  }

  /** On paper a field would cut off what is written in it. */
  #print(question: HTMLElement): void {
    question.querySelector('.lines')!.textContent = this.#said(question);
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

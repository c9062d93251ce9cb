import { fill } from '../../../charts/shared/words.ts';
import { addressAt, fragment, goToFragment, writeFragment } from '../../../state/address.ts';
import { writeWork } from '../../../state/answer.ts';
import { forgetWork, keepWork } from '../../../state/kept-work.ts';
import { isBlank, type LessonWork } from '../../../state/lesson-work.ts';
import { rarely } from '../../../state/rarely.ts';
import { listener, type Listener } from '../../dom/listener.ts';
import { begun, heldIn, isSame, type Held } from './begun.ts';
import { changeLesson } from './changed-lesson.ts';
import { LessonEmbeds, turnAnswered } from './lesson-embeds.ts';
import { PartTurns } from './part-turns.ts';
import { Questions } from './questions.ts';
import { QuizTries, type Key } from './quiz-tries.ts';
import { leadCodes } from './sheet-codes.ts';
import { hearFile, hearHandIn } from './taking-along.ts';

/** An answer, a prediction and a lever may come within a second, and then the page be reloaded. */
const HURRIED = 6;

/** A lesson as a student works through it. */
export class WorkElement extends HTMLElement {
  #abort = new AbortController();
  /** As the build made it, to begin from once more. */
  #untouched!: WorkElement;
  /** Whether work that this tab had before can still be lost with it. */
  #owes = false;
  #words: Record<string, string> = {};
  #work!: LessonWork;
  #questions!: Questions;
  #embeds!: LessonEmbeds;
  #turns!: PartTurns;
  #quiz: QuizTries | null = null;
  /** Keeps the work in this page's address, from the first of it on. */
  #note: (() => void) | null = null;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    this.#untouched = document.importNode<WorkElement>(this, true);
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    const words = this.#words;
    const { work, doubts, kept, isGiven } = begun(this.dataset.lesson!, this.dataset.mark!);
    this.#work = work;
    this.toggleAttribute('data-given', isGiven);
    this.#questions = new Questions(
      this,
      words,
      {
        written: () => {
          this.#change({ answers: this.#questions.answers() });
        },
        given: (question) => {
          turnAnswered(question.closest('.part-of-lesson')!);
          this.#change({ answers: this.#questions.answers() });
        },
      },
      signal,
    );
    this.#embeds = new LessonEmbeds(
      this,
      (levers) => {
        this.#change({ levers });
      },
      signal,
    );
    // Questions and charts were counted before: they keep the numbers that the lesson gives them.
    if (work.plan) changeLesson(this, work.plan, words);
    document.querySelector('main h1')!.textContent = work.plan?.title || this.dataset.title!;
    document.querySelector('main .summary')!.textContent =
      work.plan?.summary || this.dataset.summary!;
    const quiz = this.querySelector<HTMLFormElement>('.tried');
    if (quiz) this.#quiz = new QuizTries(quiz, JSON.parse(this.dataset.quiz!) as Key[], words);
    const parts = [...this.querySelectorAll<HTMLElement>('[data-turn]:not([hidden])')];
    // The quiz is taken with the part that speaks of it.
    if (quiz) parts.at(-2)!.append(quiz);
    this.#turns = new PartTurns(parts, this.querySelector('.turns ol')!, (n) => {
      this.#arrive(n);
    });
    this.#keeps.checked = kept === 'this';
    if (kept === 'other') this.#part('kept').textContent = words.keptOther!;
    this.#doubt(doubts);
    this.#recall();
    leadCodes(work.plan);
    this.#listen(listener(signal));
    this.dataset.live = '';
  }

  /** Takes up a link that came into the address of an open tab; a place of the page takes its part of it. */
  #takeUp(held: Held): void {
    if (held && 'doubt' in held) this.#doubt([held.doubt]);
    else if (held && !isSame(held, this.#work)) this.#beginAnew();
    else this.#note?.();
  }

  /** Begins with what the address has now, and offers the way back to what was here. */
  #beginAnew(): void {
    const [next, earlier, isLoose] = [this.#untouched, this.#work, window.onbeforeunload !== null];
    this.replaceWith(next);
    if (!isBlank(earlier)) next.#offer(writeWork(earlier), isLoose);
  }

  /** Offers the way back to work that this tab had before. */
  #offer(earlier: string, isLoose: boolean): void {
    this.#owes = isLoose;
    this.#warn(isLoose);
    this.#part('earlier').hidden = false;
    this.#part('earlier')
      .querySelector('button')!
      .addEventListener('click', () => {
        goToFragment(earlier);
      });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    window.onbeforeunload = null;
  }

  /**
   * Has the browser ask before the page is left, while something was done that was neither handed in nor
   * kept on the device. What is not there holds no page back that could be come back to.
   */
  #warn(loose: boolean): void {
    window.onbeforeunload = loose || this.#owes ? () => true : null;
  }

  #doubt(whys: string[]): void {
    this.#part('doubt').textContent = whys.map((why) => this.#words[why]!).join(' ');
    this.#part('doubt').hidden = whys.length === 0;
  }

  /** Sets the page to what was done. */
  #recall(): void {
    const { group, name, order, reached, answers, levers, tries } = this.#work;
    this.#part('group').textContent = group && fill(this.#words.group!, { group });
    this.#name.value = name;
    this.#questions.recall(answers);
    this.#embeds.recall(levers);
    this.#quiz?.order(order);
    this.#quiz?.show(tries);
    for (const part of this.querySelectorAll('.part-of-lesson')) turnAnswered(part);
    this.#turns.show(Math.min(reached, this.#turns.last));
    this.#say();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  get #name(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#work-name')!;
  }
  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#work-link')!;
  }
  get #keeps(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=keep]')!;
  }

  #listen(on: Listener): void {
    on(this.#name, 'input', () => {
      this.#change({ name: this.#name.value });
    });
    on(this.#keeps, 'change', () => {
      this.#keep();
    });
    on(this.querySelector('[data-action=next]')!, 'click', () => {
      this.#next();
    });
    for (const form of this.querySelectorAll('form'))
      on(form, 'submit', (event) => {
        event.preventDefault();
        if (form.matches('.tried')) this.#try();
      });
    hearHandIn({
      ...{ root: this, on, file: this.#words.fileName! },
      work: () => this.#work,
      tell: (word, isOut) => {
        if (isOut) this.#warn(false);
        this.#part('told').textContent = this.#words[word]!;
      },
    });
    hearFile(this.querySelector('#work-file')!, on, this.#work.lesson, (held) => {
      if ('doubt' in held) this.#doubt([held.doubt]);
      else goToFragment(held.link);
    });
    on(window, 'hashchange', () => {
      this.#takeUp(heldIn(`#${fragment()}`, this.#work.lesson));
    });
  }

  #next(): void {
    const part = this.querySelectorAll('[data-turn]')[this.#turns.at - 1]!;
    if (!this.#questions.asksIn(part)) this.#turns.open(this.#turns.at + 1);
  }

  #arrive(n: number): void {
    // Who hands in early has not come through the parts between.
    const reached = n < this.#turns.last ? Math.max(n, this.#work.reached) : this.#work.reached;
    if (reached > this.#work.reached) this.#change({ reached });
    else this.#say();
  }

  #try(): void {
    const quiz = this.#quiz!;
    if (quiz.isDone(this.#work.tries) || !quiz.isWhole()) return;
    const tries = [...this.#work.tries, quiz.chosen()];
    quiz.show(tries);
    this.#change({ tries });
  }

  #change(part: Partial<LessonWork>): void {
    this.#work = { ...this.#work, ...part };
    this.#warn(!this.#keeps.checked || !keepWork(this.#work.lesson, writeWork(this.#work)));
    this.#note ??= rarely(() => {
      if (!this.#abort.signal.aborted) writeFragment(writeWork(this.#work));
    }, HURRIED);
    this.#note();
    this.#say();
  }

  #keep(): void {
    const { lesson } = this.#work;
    const kept = this.#keeps.checked && keepWork(lesson, writeWork(this.#work));
    if (!kept) forgetWork(lesson);
    this.#warn(!kept && this.#work.answers.length > 0);
    const failed = this.#keeps.checked && !kept;
    this.#keeps.checked = kept;
    this.#part('kept').textContent =
      this.#words[failed ? 'keptFailed' : kept ? 'kept' : 'forgotten']!;
  }

  /** Says how far the student is, and writes the link. */
  #say(): void {
    const { answers, tries, reached } = this.#work;
    this.#turns.mark(reached);
    const isLast = this.#turns.at === this.#turns.last;
    this.querySelector<HTMLElement>('[data-action=next]')!.hidden = isLast;
    this.#link.value = addressAt(`${this.dataset.class!}#${writeWork(this.#work)}`);
    const written = answers.filter(
      ({ text, number }) => text.trim() !== '' || number !== null,
    ).length;
    const total = this.querySelectorAll(':not([hidden]) > .question').length;
    this.#part('done').textContent = fill(this.#words[this.#quiz ? 'doneQuiz' : 'done']!, {
      n: String(written),
      total: String(total),
      tries: String(tries.length),
    });
    this.#part('told').textContent = '';
  }
}

import { fill } from '../../../charts/shared/words.ts';
import { addressAt, fragment, query, writeFragment } from '../../../state/address.ts';
import { readWork, writeAnswerFile, writeWork } from '../../../state/answer.ts';
import { forgetWork, keepWork, keptWork } from '../../../state/kept-work.ts';
import { LONGEST_CLASS, MOST_SEED, type LessonWork } from '../../../state/lesson-work.ts';
import { rarely } from '../../../state/rarely.ts';
import { listener, type Listener } from '../../dom/listener.ts';
import { saveFile } from '../../reader/save-file.ts';
import { copyField } from '../../dom/copy-field.ts';
import { isWaiting, turnEmbed } from '../turn-embed.ts';
import { LessonEmbeds } from './lesson-embeds.ts';
import { PartTurns } from './part-turns.ts';
import { isOpen, Questions } from './questions.ts';
import { QuizTries, type Key } from './quiz-tries.ts';

/** An answer, a prediction and a lever may come within a second, and then the page be reloaded. */
const HURRIED = 6;

/** A lesson as a student works through it. */
export class WorkElement extends HTMLElement {
  #abort = new AbortController();
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
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    const words = this.#words;
    this.#work = this.#begun();
    this.#questions = new Questions(
      this,
      words,
      (question) => {
        this.#turnEmbeds(question.closest('.part-of-lesson')!);
        this.#change({ answers: this.#questions.answers() });
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
    const quiz = this.querySelector<HTMLFormElement>('.tried');
    if (quiz) this.#quiz = new QuizTries(quiz, JSON.parse(this.dataset.quiz!) as Key[], words);
    const parts = [...this.querySelectorAll<HTMLElement>('[data-turn]')];
    // The quiz is taken with the part that speaks of it.
    if (quiz) parts.at(-2)!.append(quiz);
    this.#turns = new PartTurns(parts, this.querySelector('.turns ol')!, (n) => {
      this.#arrive(n);
    });
    this.#recall();
    this.#listen(listener(signal));
    this.dataset.live = '';
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#warn(false);
  }

  /**
   * Has the browser ask before the page is left, while something was done that was neither handed in nor
   * kept on the device. What is not there holds no page back that could be come back to.
   */
  #warn(loose: boolean): void {
    window.onbeforeunload = loose ? () => true : null;
  }

  /** What the address, or else the device, has of this lesson; without either, a beginning. */
  #begun(): LessonWork {
    const { lesson = '', mark = '' } = this.dataset;
    const asked = new URLSearchParams(query()).get('for') ?? '';
    const beginning: LessonWork = {
      lesson,
      mark,
      group: asked.trim().slice(0, LONGEST_CLASS),
      name: '',
      order: Math.floor(Math.random() * (MOST_SEED + 1)),
      reached: 1,
      answers: [],
      levers: [],
      tries: [],
    };
    const kept = keptWork(lesson);
    this.#keeps.checked = kept !== null;
    for (const link of [`#${fragment()}`, kept ?? '']) {
      const read = readWork(link);
      if ('work' in read && read.work.lesson === lesson) {
        if (read.work.mark !== mark) this.#doubt('otherEdition');
        return { ...read.work, mark, group: read.work.group || beginning.group };
      }
      if ('work' in read) this.#doubt('otherLesson');
      else if (read.refused !== 'no-answer') this.#doubt('lost');
    }
    return beginning;
  }

  #doubt(why: string): void {
    this.#part('doubt').textContent = this.#words[why]!;
    this.#part('doubt').hidden = false;
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
    for (const part of this.querySelectorAll('.part-of-lesson')) this.#turnEmbeds(part);
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

  /** Charts that wait show what comes of it once every prediction before them in their part is given. */
  #turnEmbeds(part: Element): void {
    let waits = false;
    for (const one of part.querySelectorAll<HTMLElement>('.question, .embed')) {
      if (one.matches('.question')) waits ||= isOpen(one);
      else if (!waits && isWaiting(one)) turnEmbed(one, true);
    }
  }

  #listen(on: Listener): void {
    on(this, 'input', ({ target }) => {
      if ((target as Element).matches('textarea'))
        this.#change({ answers: this.#questions.answers() });
      if (target === this.#name) this.#change({ name: this.#name.value });
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
    on(this.querySelector('[data-action=copy]')!, 'click', () => {
      void copyField(this.#link).then((done) => {
        if (done) this.#warn(false);
        this.#tell(done ? 'copied' : 'copyFailed');
      });
    });
    on(this.querySelector('[data-action=save]')!, 'click', () => {
      saveFile(this.#words.fileName!, [writeAnswerFile([], [this.#work])], 'application/json');
      this.#warn(false);
      this.#tell('saved');
    });
    // A jump to a place of the page takes its part of the address.
    on(window, 'hashchange', () => {
      this.#note?.();
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
      writeFragment(writeWork(this.#work));
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

  #tell(word: string): void {
    this.#part('told').textContent = this.#words[word]!;
  }

  /** Says how far the student is, and writes the link. */
  #say(): void {
    const { answers, tries, reached } = this.#work;
    this.#turns.mark(reached);
    const isLast = this.#turns.at === this.#turns.last;
    this.querySelector<HTMLElement>('[data-action=next]')!.hidden = isLast;
    this.#link.value = addressAt(`${this.dataset.class!}#${writeWork(this.#work)}`);
    const written = answers.filter(({ text }) => text.trim() !== '').length;
    const total = this.querySelectorAll('.question').length;
    this.#part('done').textContent = fill(this.#words[this.#quiz ? 'doneQuiz' : 'done']!, {
      n: String(written),
      total: String(total),
      tries: String(tries.length),
    });
    this.#part('told').textContent = '';
  }
}

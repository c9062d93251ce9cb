import { fill } from '../../charts/shared/words.ts';
import {
  addressAt,
  fragment,
  misreadings,
  query,
  tidyQuery,
  writeFragment,
} from '../../state/address.ts';
import { readAnswer, writeAnswer, writeAnswerFile } from '../../state/answer.ts';
import {
  namedIn,
  readAssignment,
  WORKBENCH,
  writeAssignment,
  type Assignment,
} from '../../state/assignment.ts';
import { rarely } from '../../state/rarely.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { choices } from '../page/page-choices.ts';
import { fileName } from '../reader/file-name.ts';
import { saveFile } from '../reader/save-file.ts';
import { listener } from '../dom/listener.ts';
import { AssignedChart } from './assigned-chart.ts';
import { tellDoubt, tellMisread, tellRefused } from './assignment-notices.ts';
import { AssignmentPrediction } from './assignment-prediction.ts';
import { copyField } from '../dom/copy-field.ts';
import { keepLocked, markLocked } from './locked.ts';

/** A guess, a lever, an answer and a name may be given within a second, and then the page be reloaded. */
const HURRIED = 6;

/** An assignment as a student works on it. */
export class AssignmentElement extends HTMLElement {
  #abort = new AbortController();
  #stop = () => {};
  #assignment!: Assignment;
  /** In place of the workbench, where the assignment is about another. */
  #chart: AssignedChart | null = null;
  #prediction!: AssignmentPrediction;
  /** Keeps the answer in this page's address, from the first word of it on. */
  #keep: (() => void) | null = null;

  connectedCallback(): void {
    const { assignment, misread, refused, doubt } = readAssignment(query());
    if (refused) {
      tellRefused(this, refused);
      this.#appear();
    }
    if (!assignment) return;
    if (!doubt) tidyQuery(writeAssignment(assignment), choices.get());
    this.#assignment = assignment;
    this.#abort = new AbortController();
    this.#part('task').textContent = assignment.task;
    const { group } = assignment;
    this.#part('group').textContent = group && fill(this.#words.group!, { group });
    this.dataset.hide = assignment.hide.join(' ');
    tellMisread(this, [...misread, ...misreadings()]);
    if (doubt) tellDoubt(this, doubt);
    this.querySelector<HTMLInputElement>(`.tiles [value="${assignment.shows}"]`)?.click();
    for (const tile of this.querySelectorAll<HTMLElement>('[data-tile]'))
      tile.toggleAttribute('data-unasked', tile.dataset.tile !== this.#shows);
    if (assignment.chart === WORKBENCH) this.#prepareBench(assignment);
    else this.#chart = new AssignedChart(this.#part('chart'), assignment, this.#words.locked!);
    this.#listen(this.#abort.signal);
    this.#prediction = new AssignmentPrediction(this, this.#chart ? '' : this.#shows);
    if (this.#recall() || !assignment.asks) this.#open();
    else this.#ask(this.#abort.signal);
    this.#appear(assignment.title);
  }

  #prepareBench(assignment: Assignment): void {
    markLocked(this, assignment.lock, this.#words.locked!);
    const stops = [keepLocked(this, assignment), choices.subscribe(this.#write.bind(this))];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
  }

  /** @param title empty where it has none, or did not arrive whole */
  #appear(title = ''): void {
    // Who opens an assignment sets none.
    const heading = document.querySelector('h1')!;
    heading.textContent = title || this.#words.title!;
    heading.dataset.part = 'title';
    this.hidden = false;
  }

  /** Takes up the answer that a reload finds in the address. Says whether there was one. */
  #recall(): boolean {
    const read = readAnswer(`#${fragment()}`);
    if ('refused' in read) {
      if (read.refused !== 'no-answer') tellDoubt(this, 'lost');
      return false;
    }
    const { name, text, shows, expected, foreseen, levers } = read.answer;
    this.#chart?.recall(levers);
    this.querySelector<HTMLInputElement>('#answer-name')!.value = name;
    this.querySelector<HTMLTextAreaElement>('#answer')!.value = text;
    if (expected === null)
      this.querySelector<HTMLInputElement>(`.tiles [value="${shows}"]`)?.click();
    this.#prediction.stand({ expected, foreseen });
    this.#startKeeping();
    return true;
  }

  #startKeeping(): void {
    this.#keep ??= rarely(() => {
      writeFragment(writeAnswer(this.#answer()));
    }, HURRIED);
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#stop();
  }
  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #json(name: string): Record<string, string> {
    return JSON.parse(this.dataset[name]!) as Record<string, string>;
  }
  get #words(): Record<string, string> {
    return this.#json('words');
  }
  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('#answer-link')!;
  }
  get #shows(): string {
    return this.querySelector<HTMLInputElement>('.tiles :checked')!.value;
  }

  #listen(signal: AbortSignal): void {
    const on = listener(signal);
    on(this.#part('answer'), 'submit', (event) => {
      event.preventDefault();
    });
    on(this, 'input', () => {
      this.#write();
    });
    on(this.#part('answer'), 'input', () => {
      this.#startKeeping();
    });
    // A jump to a place of the page takes its part of the address.
    on(window, 'hashchange', () => {
      this.#keep?.();
    });
    on(this, 'change', () => {
      this.#write();
    });
    const { copied, copyFailed, fileName: file } = this.#words;
    on(this.querySelector('.answering [data-action=copy]')!, 'click', () => {
      void copyField(this.#link).then((done) => {
        this.#part('told').textContent = (done ? copied : copyFailed)!;
      });
    });
    on(this.querySelector('.answering [data-action=save]')!, 'click', () => {
      const answer = this.#answer();
      saveFile(
        fileName([file!, answer.name], 'json'),
        [writeAnswerFile([answer])],
        'application/json',
      );
    });
  }

  /** Asks what is expected first; a chart may stand there at the step before, which gives nothing away. */
  #ask(signal: AbortSignal): void {
    this.#chart?.wait(this.dataset.embeds!);
    this.#prediction.ask(() => {
      this.#startKeeping();
      this.#open();
    }, signal);
  }

  #open(): void {
    if (this.#chart) {
      const { signal } = this.#abort;
      this.#chart.open(
        this.dataset.embeds!,
        () => {
          this.#startKeeping();
          this.#write();
        },
        signal,
      );
    } else {
      // What is asked stands beside what it is asked of.
      const asked = ['group', 'task', 'said'].map((name) => this.#part(name));
      this.#part('bench')
        .querySelector('.head')!
        .prepend(...asked);
      this.#part('bench').hidden = false;
    }
    this.#part('answer').hidden = false;
    this.#write();
  }

  #answer(): StudentAnswer {
    const { levers, parameters } = this.#chart?.settings ?? choices.get();
    const { given } = this.#prediction;
    return {
      name: this.querySelector<HTMLInputElement>('#answer-name')!.value,
      text: this.querySelector<HTMLTextAreaElement>('#answer')!.value,
      // A guess is about what the teacher had drawn, whatever is drawn now.
      shows: this.#chart ? '' : given.expected === null ? this.#shows : this.#assignment.shows,
      ...given,
      task: namedIn(this.#assignment),
      levers,
      parameters,
    };
  }

  #write(): void {
    this.#link.value = addressAt(`${this.dataset.class!}#${writeAnswer(this.#answer())}`);
    this.#part('told').textContent = '';
    this.#keep?.();
  }
}

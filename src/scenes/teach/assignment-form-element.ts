import { fill } from '../../charts/shared/words.ts';
import { addressAt, fragment, query, writeFragment } from '../../state/address.ts';
import {
  NO_ASSIGNMENT,
  readAssignment,
  writeAssignment,
  type Assignment,
} from '../../state/assignment.ts';
import { rarely } from '../../state/rarely.ts';
import { copyAsWords } from '../dom/copy-as-words.ts';
import { copyField } from '../dom/copy-field.ts';
import { listener } from '../dom/listener.ts';
import { AssignmentFields } from './assignment-fields.ts';
import { AssignmentPreview } from './assignment-preview.ts';
import { showLink } from './given-link.ts';
import { hearProjector } from './link-on-wall.ts';

/** The example has adoption as fast as the sources have it, and nobody retrained yet. */
const EXAMPLE: Assignment = {
  ...NO_ASSIGNMENT,
  ...{ lock: { speed: 1.95 }, begin: { retrain: 0 }, shows: 'unemployment', asks: true },
};

/** A few changes may come within a second, and then the page be reloaded. */
const HURRIED = 6;

/**
 * Where a teacher makes an assignment. The link follows every change, and so does what a student sees; this
 * page’s address keeps it.
 */
export class AssignmentFormElement extends HTMLElement {
  #abort = new AbortController();
  #preview!: AssignmentPreview;
  #fields!: AssignmentFields;
  #note = () => {};

  connectedCallback(): void {
    const { assignment, refused } = readAssignment(query());
    if (assignment || refused) return;
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const words = this.#words;
    const change = () => {
      const before = this.#link.value;
      this.#write();
      if (this.#link.value !== before) this.#note();
    };
    this.#preview = new AssignmentPreview(this.#part('preview'), words.preview!);
    this.#fields = new AssignmentFields(this, words, change, signal);
    this.#note = rarely(() => {
      if (!signal.aborted) writeFragment(writeAssignment(this.#fields.read()).slice(1));
    }, HURRIED);
    this.#listen(change, signal);
    this.hidden = false;
    this.#takeUp();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #button(action: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-action=${action}]`)!;
  }
  get #link(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=link]')!;
  }
  get #title(): string {
    return this.#fields.named('title').value.trim() || this.#words.untitled!;
  }
  get #words(): Record<string, string> {
    return JSON.parse(this.dataset.words!) as Record<string, string>;
  }

  #listen(change: () => void, signal: AbortSignal): void {
    const on = listener(signal);
    const form = this.querySelector('form')!;
    on(this, 'input', change);
    on(form, 'change', ({ target }) => {
      if (target === this.#fields.named('chart')) this.#fields.showChart();
      change();
      this.#preview.show(this.#link.value);
    });
    on(form, 'submit', (event) => {
      event.preventDefault();
    });
    on(this.#button('example'), 'click', () => {
      // There is nothing yet that it could take the place of: the button goes with the first word.
      const { title, task } = this.#words;
      this.#fields.write({ ...EXAMPLE, title: title!, task: task! });
      change();
      this.#preview.show(this.#link.value);
      this.#fields.named('title').focus();
    });
    on(this.#button('copy'), 'click', () => {
      void copyField(this.#link).then((done) => {
        this.#tell(done);
      });
    });
    on(this.#button('copy-words'), 'click', () => {
      void copyAsWords(this.#title, this.#link.value).then((done) => {
        this.#tell(done);
      });
    });
    hearProjector(this, () => this.#title, on);
    on(window, 'hashchange', () => {
      this.#takeUp();
      // A place of this page took its part of the address.
      if (!fragment().includes('=')) this.#note();
    });
  }

  /** Goes on with the assignment of the address. One that is not whole is told and changes nothing. */
  #takeUp(): void {
    const { assignment, refused } = readAssignment(`?${fragment()}`);
    this.#part('doubt').hidden = !refused;
    if (assignment) this.#fields.write(assignment);
    this.#write();
    this.#preview.show(this.#link.value);
  }

  #tell(copied: boolean): void {
    this.querySelector('.buttons [role=status]')!.textContent =
      this.#words[copied ? 'copied' : 'failed']!;
  }

  #write(): void {
    const assignment = this.#fields.read();
    showLink(this, addressAt(this.dataset.page! + writeAssignment(assignment)));
    this.querySelector('.buttons [role=status]')!.textContent = '';
    this.#part('example').hidden = Boolean(assignment.title || assignment.task);
    const { group, task } = assignment;
    this.#preview.type({
      title: assignment.title || this.#words.untitled!,
      group: group && fill(this.#words.group!, { group }),
      task,
    });
  }
}

import { addressAt, fragment, writeFragment } from '../../../state/address.ts';
import { readPlan, writePlan, writePlanFile, type LessonPlan } from '../../../state/lesson-plan.ts';
import { rarely } from '../../../state/rarely.ts';
import { copyField } from '../../dom/copy-field.ts';
import { listener } from '../../dom/listener.ts';
import { saveFile } from '../../reader/save-file.ts';
import { forClass, showLink } from '../given-link.ts';
import { PlanLevers } from './plan-levers.ts';
import { PlanParts } from './plan-parts.ts';

/** A few changes may come within a second, and then the page be reloaded. */
const HURRIED = 6;

/** Where a teacher changes a lesson. The link follows every change, and this page’s address keeps it. */
export class PlanElement extends HTMLElement {
  #abort = new AbortController();
  #words: Record<string, string> = {};
  #parts!: PlanParts;
  #levers!: PlanLevers;
  #note = () => {};

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const on = listener(signal);
    const change = () => {
      this.#write();
      this.#note();
    };
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    this.#parts = new PlanParts(this.querySelector('.plan-parts')!, change, signal);
    this.#levers = new PlanLevers(this, change, signal);
    this.#note = rarely(() => {
      if (!signal.aborted) writeFragment(writePlan(this.#plan()));
    }, HURRIED);
    on(this, 'input', change);
    on(this.querySelector('form')!, 'submit', (event) => {
      event.preventDefault();
    });
    on(this.querySelector('[data-action=copy]')!, 'click', () => {
      void copyField(this.#field('link')).then((done) => {
        this.#tell(done ? 'copied' : 'copyFailed');
      });
    });
    on(this.querySelector('[data-action=save]')!, 'click', () => {
      saveFile(this.#words.fileName!, [writePlanFile(this.#plan())], 'application/json');
      this.#tell('saved');
    });
    const file = this.#field('file');
    on(file, 'change', () => {
      void file.files?.[0]?.text().then((text) => {
        file.value = '';
        this.#take(text, 'noFile');
        change();
      });
    });
    on(window, 'hashchange', () => {
      this.#take(`#${fragment()}`);
      this.#write();
    });
    this.#take(`#${fragment()}`);
    this.hidden = false;
    this.#write();
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  #field(name: string): HTMLInputElement {
    return this.querySelector<HTMLInputElement>(`#plan-${name}`)!;
  }
  get #questions(): HTMLTextAreaElement[] {
    return [...this.querySelectorAll<HTMLTextAreaElement>('[data-question]')];
  }
  get #quiz(): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>('[name=quiz]');
  }

  #tell(word: string): void {
    this.querySelector('[data-part=told]')!.textContent = this.#words[word]!;
  }

  /**
   * Fills the form with a changed lesson. One that is not whole, or of another lesson, is told and changes nothing.
   * @param none what to say where there is none; nothing where that is no fault
   */
  #take(text: string, none = ''): void {
    const { lesson, mark } = this.dataset;
    const read = readPlan(text);
    const plan = 'plan' in read && read.plan.lesson === lesson ? read.plan : null;
    const refused = 'refused' in read && (read.refused === 'none' ? none : 'planLost');
    const doubt = plan
      ? plan.mark !== mark && 'planEdition'
      : refused === false
        ? 'planOther'
        : refused;
    const notice = this.querySelector<HTMLElement>('[data-part=doubt]')!;
    notice.textContent = doubt ? this.#words[doubt]! : '';
    notice.hidden = !doubt;
    if (!plan) return;
    const { title, parts, quizless, questions, levers } = plan;
    this.#field('title').value = title || this.#field('title').defaultValue;
    for (const field of this.#questions)
      field.value = questions[Number(field.dataset.question)] ?? field.defaultValue;
    this.#parts.write(parts);
    this.#levers.write(levers);
    if (this.#quiz) this.#quiz.checked = !quizless;
  }

  /** What the form says, only what is not as the lesson has it. */
  #plan(): LessonPlan {
    const { lesson = '', mark = '' } = this.dataset;
    const title = this.#field('title');
    const anew = (field: HTMLInputElement | HTMLTextAreaElement) => {
      const text = field.value.trim();
      return text === field.defaultValue.trim() ? '' : text;
    };
    return {
      ...{ lesson, mark, title: anew(title), parts: this.#parts.read() },
      quizless: this.#quiz?.checked === false,
      questions: Object.fromEntries(
        this.#questions.flatMap((field) => {
          const text = anew(field);
          return text ? [[Number(field.dataset.question), text]] : [];
        }),
      ),
      levers: this.#levers.read(),
    };
  }

  #write(): void {
    const page = forClass(this.dataset.page!, this.#field('group').value);
    showLink(this, addressAt(`${page}#${writePlan(this.#plan())}`));
    this.querySelector('[data-part=told]')!.textContent = '';
  }
}

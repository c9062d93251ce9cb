import { fill } from '../../../charts/shared/words.ts';
import { addressAt, fragment, query, writeFragment } from '../../../state/address.ts';
import { readPlan, writePlan, writePlanFile, type LessonPlan } from '../../../state/lesson-plan.ts';
import { rarely } from '../../../state/rarely.ts';
import { copyField } from '../../dom/copy-field.ts';
import { listener } from '../../dom/listener.ts';
import { fileName } from '../../reader/file-name.ts';
import { saveFile } from '../../reader/save-file.ts';
import { forClass, groupIn, showLink } from '../given-link.ts';
import { hearProjector } from '../link-on-wall.ts';
import { tellDoubts, type DoubtWords } from './plan-doubts.ts';
import { PlanLevers } from './plan-levers.ts';
import { PlanParts } from './plan-parts.ts';
import { PlanQuiz } from './plan-quiz.ts';
import { PlanTexts } from './plan-texts.ts';

/** A few changes may come within a second, and then the page be reloaded. */
const HURRIED = 6;

/** Where a teacher changes a lesson. The link follows every change, and this page’s address keeps it. */
export class PlanElement extends HTMLElement {
  #abort = new AbortController();
  #words: Record<string, string> = {};
  #parts!: PlanParts;
  #levers!: PlanLevers;
  #quiz!: PlanQuiz;
  #texts!: PlanTexts;
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
    this.#quiz = new PlanQuiz(this);
    this.#texts = new PlanTexts(this);
    this.#field('group').value = groupIn(query());
    this.#note = rarely(() => {
      if (!signal.aborted) writeFragment(writePlan(this.#plan()), forClass('', this.#group));
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
      const named = [this.#words.fileName!, this.dataset.lesson!, this.#group];
      saveFile(fileName(named, 'json'), [writePlanFile(this.#plan())], 'application/json');
      this.#tell('saved');
    });
    hearProjector(this, () => this.#field('title').value, on);
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
  get #group(): string {
    return this.#field('group').value;
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
    this.#texts.write(plan);
    this.#parts.write(plan.parts);
    this.#levers.write(plan.levers);
    this.#quiz.write(plan);
  }

  /** What the form says, only what is not as the lesson has it. */
  #plan(): LessonPlan {
    const { lesson = '', mark = '' } = this.dataset;
    return {
      ...{ lesson, mark, parts: this.#parts.read(), levers: this.#levers.read() },
      ...this.#texts.read(),
      ...this.#quiz.read(),
    };
  }

  #write(): void {
    const page = forClass(this.dataset.page!, this.#group);
    const plan = this.#plan();
    showLink(this, addressAt(`${page}#${writePlan(plan)}`));
    const told = JSON.parse(this.dataset.doubts!) as DoubtWords;
    const n = tellDoubts(this, plan.quizless, told);
    this.querySelector('[data-part=doubts]')!.textContent =
      n > 0 ? fill(this.#words.doubts!, { n: String(n) }) : '';
    this.querySelector('[data-part=told]')!.textContent = '';
  }
}

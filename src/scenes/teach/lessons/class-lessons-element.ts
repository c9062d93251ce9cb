import type { Words } from '../../../charts/chart.ts';
import { csv } from '../../../charts/files/csv.ts';
import { fill } from '../../../charts/shared/words.ts';
import { writeAnswerFile } from '../../../state/answer.ts';
import type { HandedIn } from '../../../state/answer-links.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';
import { button } from '../../dom/button.ts';
import { listener } from '../../dom/listener.ts';
import { make } from '../../dom/make.ts';
import { cell, head, row, table } from '../../dom/table.ts';
import { fileName } from '../../reader/file-name.ts';
import { saveFile } from '../../reader/save-file.ts';
import { lessonCurves, whoDrew, type Curve } from './lesson-curves.ts';
import { enrolWorks, groupsOf, type EnrolledWorks, type LessonGroup } from './lesson-roll.ts';
import {
  changedBy,
  lessonFile,
  lessonTable,
  questionName,
  studentOf,
  writtenTo,
  type KnownLesson,
  type LessonWords,
} from './lesson-table.ts';
import { quizRows } from './lesson-quiz.ts';

/** The lessons that a class handed in, each class and lesson apart. What is read into it stays in this page. */
export class ClassLessonsElement extends HTMLElement {
  #abort = new AbortController();
  #works: LessonWork[] = [];

  connectedCallback(): void {
    this.#abort = new AbortController();
    const on = listener(this.#abort.signal);
    on(this.#names, 'change', () => {
      this.#show();
    });
    on(this.#projected, 'change', () => {
      // On a wall nobody’s name stands unless the teacher asks for it.
      if (this.#projected.checked) this.#names.checked = false;
      this.parentElement!.toggleAttribute('data-projected', this.#projected.checked);
      this.#show();
    });
    on(this.querySelector('[data-action=file]')!, 'click', () => {
      const named = [this.#words.text.allFile!];
      saveFile(fileName(named, 'json'), [writeAnswerFile([], this.#works)], 'application/json');
    });
    on(this.querySelector('[data-action=print]')!, 'click', () => {
      window.print();
    });
    on(this.querySelector('[data-action=clear]')!, 'click', () => {
      this.#works = [];
      this.#show();
    });
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }

  /** Takes in what was read, as far as it is lessons. */
  take(read: readonly HandedIn[]): EnrolledWorks {
    const enrolled = enrolWorks(this.#works, read);
    this.#works = enrolled.works;
    this.#show();
    return enrolled;
  }

  get #names(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=lesson-names]')!;
  }
  get #projected(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=projected]')!;
  }
  get #words(): LessonWords {
    return JSON.parse(this.dataset.words!) as LessonWords;
  }
  get #lessons(): Record<string, KnownLesson> {
    return JSON.parse(this.dataset.lessons!) as Record<string, KnownLesson>;
  }

  #show(): void {
    this.hidden = this.#works.length === 0;
    this.querySelector('[data-part=lessons]')!.replaceChildren(
      ...groupsOf(this.#works).map((group, n) => this.#section(group, `lesson-${n + 1}`)),
    );
  }

  #section(group: LessonGroup, id: string): HTMLElement {
    const words = this.#words;
    const { text } = words;
    const all = this.#lessons;
    const known = Object.hasOwn(all, group.lesson) ? all[group.lesson] : undefined;
    const lesson = known && changedBy(known, group.plan);
    const named = { lesson: lesson?.title ?? group.lesson, group: group.group };
    const title = fill(group.group ? text.ofGroup! : '{lesson}', named);
    const isOther = lesson?.mark !== group.mark;
    const what = make('select', { 'aria-label': text.what! });
    const shown = make('div', { class: 'shown-of' });
    const questions = lessonTable(group.works, lesson, words, true).questions;
    const names = questions.map((_, at) => questionName(at, questions, lesson));
    const curves = Object.entries(lesson?.curves ?? {}).filter(
      ([n, curve]) => whoDrew(group.works, Number(n), curve).length > 0,
    );
    const drawn = curves.map(([n]) => fill(text.curvesOf!, { chart: lesson!.charts[Number(n)]! }));
    what.append(
      ...[text.allQuestions!, ...names, ...drawn].map((name, n) =>
        make('option', { value: String(n) }, name),
      ),
    );
    const show = () => {
      const n = Number(what.value) - 1;
      const curve = curves[n - questions.length];
      shown.replaceChildren(
        ...(curve
          ? [this.#curves(group, Number(curve[0]), curve[1])]
          : n >= 0
            ? this.#question(group, lesson, questions[n]!)
            : this.#table(group, lesson, title)),
      );
    };
    what.addEventListener('change', show);
    if (this.#projected.checked && questions.length > 0) what.value = '1';
    show();
    return make(
      'section',
      { class: 'of-lesson', 'aria-labelledby': id },
      make('h3', { id }, title),
      make('p', { class: 'facts' }, fill(text.students!, { n: String(group.works.length) })),
      ...(group.plan ? [make('p', { class: 'facts' }, text.changedByTeacher!)] : []),
      ...(isOther ? [make('p', { class: 'notice' }, text.otherEdition!)] : []),
      what,
      shown,
      make('p', { class: 'buttons' }, this.#csv(group, lesson)),
    );
  }

  #curves(group: LessonGroup, n: number, curve: Curve): HTMLElement {
    const words = this.#words;
    // The same picture as of assignments, in the same words.
    const { words: drawn } = document.querySelector<HTMLElement>('mtm-class')!.dataset;
    return lessonCurves(group.works, n, curve, JSON.parse(drawn!) as Words, (work) =>
      studentOf(work, group.works.indexOf(work) + 1, words, this.#names.checked),
    );
  }

  #csv(group: LessonGroup, lesson: KnownLesson | undefined): HTMLElement {
    const words = this.#words;
    return button(words.text.saveTable!, { 'data-action': 'table' }, () => {
      const { columns, rows } = lessonFile(group, lesson, words, this.#names.checked);
      const named = [words.text.fileName!, group.lesson, group.group];
      saveFile(fileName(named, 'csv'), [csv({ caption: '', columns, rows })], 'text/csv');
    });
  }

  #table(group: LessonGroup, lesson: KnownLesson | undefined, title: string): HTMLElement[] {
    const words = this.#words;
    const { columns, rows } = lessonTable(group.works, lesson, words, this.#names.checked);
    const cols = (all: string[]) => all.map((column) => head('col', column));
    const lines = (all: string[][]) =>
      all.map(([first = '', ...rest]) => row(head('row', first), ...rest.map((one) => cell(one))));
    const wide = (label: string, ...content: HTMLElement[]) =>
      make('div', { class: 'wide', tabindex: '0', role: 'group', 'aria-label': label }, ...content);
    const quiz = quizRows(group.works, lesson?.quiz ?? [], words.text);
    const { quiz: name, rightFirst, rightLast, instead } = words.text;
    return [
      wide(title, table({ class: 'told' }, cols(columns), lines(rows))),
      ...(quiz.length > 0
        ? [
            wide(
              name!,
              table(
                { class: 'told' },
                cols([name!, rightFirst!, rightLast!, instead!]),
                lines(quiz),
              ),
            ),
          ]
        : []),
    ];
  }

  /** One question large, and what all wrote to it. */
  #question(group: LessonGroup, lesson: KnownLesson | undefined, n: number): HTMLElement[] {
    const words = this.#words;
    const written = group.works.flatMap((work, at) => {
      const said = writtenTo(n, work, lesson, { passed: '' });
      if (said === '') return [];
      const name = this.#names.checked ? [make('b', {}, studentOf(work, at + 1, words, true))] : [];
      return [make('li', {}, ...name, make('p', { class: 'written' }, said))];
    });
    const { text } = lesson?.questions[n] ?? { text: '' };
    return [
      make('p', { class: 'asked' }, text),
      written.length > 0
        ? make('ul', { class: 'all-written' }, ...written)
        : make('p', {}, words.text.nobody!),
    ];
  }
}

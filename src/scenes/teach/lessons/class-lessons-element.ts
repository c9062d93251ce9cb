import type { Words } from '../../../charts/chart.ts';
import { writeAnswerFile } from '../../../state/answer.ts';
import type { HandedIn } from '../../../state/answer-links.ts';
import type { LessonWork } from '../../../state/lesson-work.ts';
import { listener, type Listener } from '../../dom/listener.ts';
import { fileName } from '../../reader/file-name.ts';
import { saveFile } from '../../reader/save-file.ts';
import { TakenOut } from '../taken-out.ts';
import { Unsaved } from '../unsaved.ts';
import { enrolWorks, groupKey, groupsOf, type EnrolledWorks } from './lesson-roll.ts';
import { lessonSection } from './lesson-section.ts';
import type { KnownLesson, LessonWords } from './lesson-table.ts';

/** The lessons that a class handed in, each class and lesson apart. What is read into it stays in this page. */
export class ClassLessonsElement extends HTMLElement {
  #abort = new AbortController();
  #works: LessonWork[] = [];
  #unsaved = new Unsaved<LessonWork>();
  #taken!: TakenOut;
  /** What is shown of each lesson, where somebody chose. */
  #chosen = new Map<string, string>();
  /** Whether names were shown before it was projected. */
  #named = true;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#taken = new TakenOut(this.#part('taken'), this.#words.text);
    this.#listen(listener(this.#abort.signal));
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#unsaved.look([]);
  }

  /**
   * Takes in what was read, as far as it is lessons.
   * @param isFiled whether it stands in files
   */
  take(read: readonly HandedIn[], isFiled: boolean): EnrolledWorks {
    if (isFiled) this.#unsaved.save(read.flatMap((one) => ('work' in one ? [one.work] : [])));
    const enrolled = enrolWorks(this.#works, read);
    this.#works = enrolled.works;
    if (enrolled.added > 0) this.#taken.forget();
    this.#show();
    return enrolled;
  }

  #listen(on: Listener): void {
    on(this.#names, 'change', () => {
      this.#show();
    });
    on(this.#projected, 'change', () => {
      this.#project(this.#projected.checked);
    });
    on(this.#button('file'), 'click', () => {
      const named = [this.#words.text.allFile!];
      saveFile(fileName(named, 'json'), [writeAnswerFile([], this.#works)], 'application/json');
      this.#unsaved.save(this.#works);
      this.#unsaved.look(this.#works);
    });
    on(this.#button('print'), 'click', () => {
      window.print();
    });
    on(this.#button('clear'), 'click', () => {
      const before = this.#works;
      this.#works = [];
      this.#taken.offer(before.length, () => {
        this.#works = before;
        this.#show();
        this.#button('clear').focus();
      });
      this.#show();
      this.#taken.focus();
    });
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #button(action: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-action=${action}]`)!;
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

  /** On a wall nobody’s name stands; off it they stand as they did. */
  #project(isOn: boolean): void {
    if (isOn) this.#named = this.#names.checked;
    this.#names.checked = isOn ? false : this.#named;
    this.parentElement!.toggleAttribute('data-projected', isOn);
    this.#show();
  }

  #show(): void {
    this.#unsaved.look(this.#works);
    this.hidden = this.#works.length === 0 && !this.#taken.isOpen;
    this.#part('handed-in').hidden = this.#works.length === 0;
    const all = this.#lessons;
    const words = this.#words;
    // The same picture as of assignments, in the same words.
    const { words: drawn } = document.querySelector<HTMLElement>('mtm-class')!.dataset;
    this.#part('lessons').replaceChildren(
      ...groupsOf(this.#works).map((group, n) => {
        const key = groupKey(group);
        const known = Object.hasOwn(all, group.lesson) ? all[group.lesson] : undefined;
        return lessonSection(group, known, `lesson-${n + 1}`, {
          ...{ words, drawn: JSON.parse(drawn!) as Words },
          ...{ named: this.#names.checked, projected: this.#projected.checked },
          chosen: this.#chosen.get(key),
          choose: (what) => this.#chosen.set(key, what),
        });
      }),
    );
  }
}

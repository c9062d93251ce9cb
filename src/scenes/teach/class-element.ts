import type { Words } from '../../charts/chart.ts';
import { csv } from '../../charts/files/csv.ts';
import { fill } from '../../charts/shared/words.ts';
import type { Forecast } from '../../model/forecast.ts';
import { addressAt, clearFragment, fragment } from '../../state/address.ts';
import type { HandedIn } from '../../state/answer-links.ts';
import { readPasted, writeAnswerFile } from '../../state/answer.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { pageModel } from '../page/page-model.ts';
import { listener } from '../dom/listener.ts';
import { listLines } from '../reader/misread.ts';
import { fileName } from '../reader/file-name.ts';
import { saveFile } from '../reader/save-file.ts';
import { TaskChoice } from './answered-tasks.ts';
import { ClassAssignment, type NamedChart } from './class-assignment.ts';
import { hearIntake } from './class-intake.ts';
import { ClassPicture } from './class-picture.ts';
import { fillRoll, rollFile, rollOf, type Handed } from './class-table.ts';
import type { ClassLessonsElement } from './lessons/class-lessons-element.ts';
import { enrol, nameOf } from './roll.ts';
import { TakenOut } from './taken-out.ts';
import { Unsaved } from './unsaved.ts';

/** The answers of a class beside each other. What is read into it stays in this page. */
export class ClassElement extends HTMLElement {
  #abort = new AbortController();
  #answers: StudentAnswer[] = [];
  #unsaved = new Unsaved<StudentAnswer>();
  #taken!: TakenOut;
  #forecast: Forecast | null = null;
  #tasks!: TaskChoice;
  #asked!: ClassAssignment;
  #picture!: ClassPicture;
  /** The answer that is looked at. */
  #lit: StudentAnswer | null = null;

  connectedCallback(): void {
    this.#abort = new AbortController();
    const { charts, embeds } = this.dataset;
    const { text } = this.#words;
    const named = JSON.parse(charts!) as Record<string, NamedChart>;
    this.#tasks = new TaskChoice(this.#part('[data-part=tasks]'));
    this.#asked = new ClassAssignment(this.#part('[data-part=asked]'), text, named, embeds!);
    this.#picture = new ClassPicture(this.#part('[data-part=curves]'), this.#words);
    this.#taken = new TakenOut(this.#part('[data-part=taken]'), text);
    this.#listen(this.#abort.signal);
    const asked = fragment();
    if (asked && !document.getElementById(asked)) {
      this.#take(readPasted(addressAt(`#${asked}`)), false);
      clearFragment();
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#picture.stop();
    this.#unsaved.look([]);
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
  #json(name: 'misread' | 'names'): Record<string, string> {
    return JSON.parse(this.dataset[name]!) as Record<string, string>;
  }
  get #words(): Words {
    return JSON.parse(this.dataset.words!) as Words;
  }
  get #levers(): Record<string, string> {
    return this.#json('names');
  }
  get #names(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=names]')!;
  }

  #listen(signal: AbortSignal): void {
    const on = listener(signal);
    hearIntake(this, on, (read, isFiled) => {
      this.#take(read, isFiled);
    });
    on(this.#part('#class-shows'), 'change', () => {
      this.#show();
    });
    on(this.#part('#class-task'), 'change', () => {
      this.#lit = null;
      this.#picture.choose(this.#shown);
      this.#show();
    });
    on(this.#names, 'change', () => {
      // What was said of those who were taken in has names in it, and has been read.
      this.#tell([], [], false);
      this.#show();
    });
    on(this.#part('[data-action=save]'), 'click', () => {
      saveFile(
        fileName([this.#words.text.fileName!], 'json'),
        [writeAnswerFile(this.#answers)],
        'application/json',
      );
      this.#unsaved.save(this.#answers);
      this.#unsaved.look(this.#answers);
    });
    on(this.#part('[data-action=table]'), 'click', () => {
      const { columns, rows } = rollFile(this.#handed(), this.#words, this.#levers);
      const file = csv({ caption: '', columns, rows });
      const { title = '', begins = '', group = '' } = this.#tasks.chosen ?? {};
      const named = [this.#words.text.tableName!, title || begins.slice(0, 30), group];
      saveFile(fileName(named, 'csv'), [file], 'text/csv');
    });
    on(this.#part('[data-action=clear]'), 'click', () => {
      this.#takeOut(this.#answers);
      this.#taken.focus();
    });
  }

  /** @param isFiled whether it stands in files */
  #take(read: HandedIn[], isFiled: boolean): void {
    const first = this.#answers.length === 0;
    const { text } = this.#words;
    const { answers, added, lines, notes, asks } = enrol(this.#answers, read, {
      page: text,
      misread: this.#json('misread'),
      names: this.#levers,
      shown: this.#names.checked,
    });
    this.#answers = answers;
    if (added > 0) this.#taken.forget();
    if (isFiled) this.#unsaved.save(read.flatMap((one) => ('answer' in one ? [one.answer] : [])));
    const lessons = document
      .querySelector<ClassLessonsElement>('mtm-class-lessons')!
      .take(read, isFiled);
    const all = added + lessons.added;
    this.#part('[data-part=told]').textContent =
      all > 0 ? fill(text.added!, { n: String(all) }) : text.none!;
    const again = lessons.again.map((name) => name || '…').join(', ');
    const twice =
      again === '' ? [] : [fill(text.further!, { names: this.#names.checked ? again : '…' })];
    this.#tell(lessons.full ? [...lines, text.fullLessons!] : lines, [...notes, ...twice], asks);
    this.#tasks.offer(answers, text);
    // What most were asked about is drawn first.
    if (first && added > 0) this.#picture.choose(this.#shown);
    this.#show();
    if (answers.length > 0 && !this.#forecast) void this.#fetch();
  }

  #takeOut(out: readonly StudentAnswer[]): void {
    const before = this.#answers;
    this.#hold(before.filter((answer) => !out.includes(answer)));
    this.#taken.offer(out.length, () => {
      this.#hold(before);
      this.#part('table.told th button').focus();
    });
  }

  /** Goes on with other answers than before. */
  #hold(answers: StudentAnswer[]): void {
    this.#answers = answers;
    this.#lit = null;
    this.#tasks.offer(answers, this.#words.text);
    this.#show();
  }

  #tell(lines: string[], notes: string[], asks: boolean): void {
    this.#part('[data-part=ask]').hidden = !asks;
    this.#part('[data-part=refused]').hidden = lines.length === 0;
    listLines(this.#part('[data-part=refused] ul'), lines);
    listLines(this.#part('[data-part=notes]'), notes);
  }

  async #fetch(): Promise<void> {
    try {
      this.#forecast = await pageModel();
    } catch {
      this.#part('[data-part=told]').textContent = this.#words.text.failed!;
      return;
    }
    if (!this.#abort.signal.aborted) this.#show();
  }

  get #shown(): StudentAnswer[] {
    return this.#tasks.of(this.#answers);
  }

  #handed(): Handed[] {
    const { text } = this.#words;
    return this.#shown.map((answer) => {
      const n = this.#answers.indexOf(answer) + 1;
      const name = nameOf(answer, n, text, this.#names.checked);
      const task = this.#tasks.taskOf(answer);
      const { shows, expected } = answer;
      const future = task.chart ? null : (this.#forecast?.(answer) ?? null);
      const entry = future && { name, future, shows, expected };
      return { name, answer, task, entry, about: task.chart && this.#asked.titleOf(task) };
    });
  }

  #show(): void {
    this.#unsaved.look(this.#answers);
    this.#part('[data-part=class]').hidden = this.#answers.length === 0;
    if (this.#answers.length === 0) return;
    const { text } = this.#words;
    const handed = this.#handed();
    const lit = handed.findIndex(({ answer }) => answer === this.#lit);
    const drawn = handed.filter(({ entry }) => entry);
    const entries = drawn.flatMap(({ entry }) => entry ?? []);
    this.#picture.show(entries, lit < 0 ? -1 : drawn.indexOf(handed[lit]!));
    const looked = handed[lit];
    this.#asked.show(
      this.#tasks.chosen,
      looked ? { name: looked.name, levers: looked.answer.levers } : null,
    );
    const told = this.querySelector<HTMLTableElement>('table.told')!;
    fillRoll(told, rollOf(handed, this.#words, this.#levers), lit, text, {
      look: (n) => {
        this.#lit = n === lit ? null : handed[n]!.answer;
        this.#show();
        told.querySelectorAll<HTMLElement>('th button')[n]!.focus();
      },
      remove: (n) => {
        this.#takeOut([handed[n]!.answer]);
        const left = told.querySelector<HTMLElement>('th button');
        if (left && this.#answers.length > 0) left.focus();
        else this.#taken.focus();
      },
    });
  }
}

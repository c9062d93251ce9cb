import { chart, type Data } from '../../charts/class.ts';
import type { Words } from '../../charts/chart.ts';
import { csv } from '../../charts/files/csv.ts';
import { fill } from '../../charts/shared/words.ts';
import { TILE_IDS, type TileId } from '../../charts/workbench/tiles.ts';
import type { Forecast } from '../../model/forecast.ts';
import { addressAt, clearFragment, fragment } from '../../state/address.ts';
import type { HandedIn } from '../../state/answer-links.ts';
import { LARGEST_FILE, readAnswerFile, readPasted, writeAnswerFile } from '../../state/answer.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { pageModel } from '../page/page-model.ts';
import { bringToLife, type Picture } from '../picture/picture.ts';
import { resolve } from '../../charts/resolve.ts';
import { listener } from '../dom/listener.ts';
import { listLines } from '../reader/misread.ts';
import { saveFile } from '../reader/save-file.ts';
import { TaskChoice } from './answered-tasks.ts';
import { fillRoll, rollOf, type Roll } from './class-table.ts';
import type { ClassLessonsElement } from './lessons/class-lessons-element.ts';
import { enrol, nameOf } from './roll.ts';

/** The answers of a class beside each other. What is read into it stays in this page. */
export class ClassElement extends HTMLElement {
  #abort = new AbortController();
  #answers: StudentAnswer[] = [];
  #forecast: Forecast | null = null;
  #picture: Picture | null = null;
  #lit = -1;

  connectedCallback(): void {
    this.#abort = new AbortController();
    this.#listen(this.#abort.signal);
    const asked = fragment();
    if (asked && !document.getElementById(asked)) {
      this.#take(readPasted(addressAt(`#${asked}`)));
      clearFragment();
    }
  }

  disconnectedCallback(): void {
    this.#abort.abort();
    this.#picture?.stop();
    this.#picture = null;
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }
  get #words(): Words {
    return JSON.parse(this.dataset.words!) as Words;
  }
  get #pasted(): HTMLTextAreaElement {
    return this.querySelector('textarea')!;
  }
  get #outcome(): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>('#class-shows')!;
  }
  get #tasks(): TaskChoice {
    return new TaskChoice(this.#part('[data-part=tasks]'));
  }
  get #names(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('[name=names]')!;
  }
  get #shows(): TileId {
    return this.#outcome.value as TileId;
  }

  #listen(signal: AbortSignal): void {
    const on = listener(signal);
    on(this.#part('form'), 'submit', (event) => {
      event.preventDefault();
      this.#take(readPasted(this.#pasted.value));
      this.#pasted.value = '';
    });
    const files = this.querySelector<HTMLInputElement>('#files')!;
    on(files, 'change', () => {
      void this.#read([...(files.files ?? [])]).then(() => {
        files.value = '';
      });
    });
    on(document, 'dragover', (event) => {
      event.preventDefault();
    });
    on(document, 'drop', (event) => {
      event.preventDefault();
      const { files: dropped } = event.dataTransfer!;
      const text = event.dataTransfer!.getData('text/plain');
      if (dropped.length > 0) void this.#read([...dropped]);
      else if (text) this.#take(readPasted(text));
    });
    on(this.#outcome, 'change', () => {
      this.#show();
    });
    on(this.#part('#class-task'), 'change', () => {
      this.#lit = -1;
      this.#outcome.value = commonest(this.#shown);
      this.#show();
    });
    on(this.#names, 'change', () => {
      // What was said of those who were taken in has names in it, and has been read.
      this.#tell([], [], false);
      this.#show();
    });
    on(this.#part('[data-action=save]'), 'click', () => {
      const { fileName } = this.#words.text;
      saveFile(fileName!, [writeAnswerFile(this.#answers)], 'application/json');
    });
    on(this.#part('[data-action=table]'), 'click', () => {
      if (!this.#forecast) return;
      const { columns, rows } = this.#roll(this.#data(this.#forecast));
      const file = csv({ caption: '', columns, rows });
      saveFile(this.#words.text.tableName!, [file], 'text/csv');
    });
    on(this.#part('[data-action=clear]'), 'click', () => {
      this.#answers = [];
      this.#lit = -1;
      this.#pasted.focus();
      this.#show();
    });
  }

  async #read(files: File[]): Promise<void> {
    const read = await Promise.all(
      files.map(async (file): Promise<HandedIn[]> => {
        if (file.size > LARGEST_FILE) return [{ refused: 'too-large', given: file.name }];
        const answers = readAnswerFile(await file.text());
        // A file is better known by its name than by its first letters.
        return answers.map((one) =>
          'refused' in one && ['no-file', 'cut-file'].includes(one.refused)
            ? { ...one, given: file.name }
            : one,
        );
      }),
    );
    this.#take(read.flat());
  }

  #take(read: HandedIn[]): void {
    const first = this.#answers.length === 0;
    const { text } = this.#words;
    const { misread, names } = this.dataset;
    const { answers, added, lines, notes, asks } = enrol(this.#answers, read, {
      page: text,
      misread: JSON.parse(misread!) as Record<string, string>,
      names: JSON.parse(names!) as Record<string, string>,
      shown: this.#names.checked,
    });
    this.#answers = answers;
    const lessons = document.querySelector<ClassLessonsElement>('mtm-class-lessons')!.take(read);
    const all = added + lessons.added;
    this.#part('[data-part=told]').textContent =
      all > 0 ? fill(text.added!, { n: String(all) }) : text.none!;
    const again = lessons.again.map((name) => name || '…').join(', ');
    const twice =
      again === '' ? [] : [fill(text.further!, { names: this.#names.checked ? again : '…' })];
    this.#tell(lessons.full ? [...lines, text.fullLessons!] : lines, [...notes, ...twice], asks);
    // What most were asked about is drawn first.
    this.#tasks.offer(answers, text);
    if (first && added > 0) this.#outcome.value = commonest(this.#shown);
    this.#show();
    if (answers.length > 0 && !this.#forecast) void this.#fetch();
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
    if (this.#abort.signal.aborted) return;
    this.#picture ??= bringToLife(this.#part('.stage'), chart, this.#words, () => {
      this.#show();
    });
    this.#show();
  }

  get #shown(): StudentAnswer[] {
    return this.#tasks.of(this.#answers);
  }

  #roll(data: Data): Roll {
    const names = JSON.parse(this.dataset.names!) as Record<string, string>;
    return rollOf(data, this.#shown, this.#words, names);
  }

  #data(forecast: Forecast): Data {
    const shown = this.#names.checked;
    const { text } = this.#words;
    return {
      lit: this.#lit,
      entries: this.#shown.map((answer) => ({
        name: nameOf(answer, this.#answers.indexOf(answer) + 1, text, shown),
        future: forecast(answer),
        shows: answer.shows,
        expected: answer.expected,
      })),
    };
  }

  #show(): void {
    this.#part('[data-part=class]').hidden = this.#answers.length === 0;
    if (!this.#forecast || !this.#picture || this.#answers.length === 0) return;
    const words = this.#words;
    const data = this.#data(this.#forecast);
    const shows = this.#shows;
    this.#picture.show(resolve(chart, { shows }), data, false);
    const guesses = data.entries.filter((one) => one.shows === shows && one.expected !== null);
    const picture = fill(words.text.picture!, {
      curves: String(data.entries.length),
      guesses: String(guesses.length),
      outcome: words.text[shows]!,
    });
    this.#part('.stage').setAttribute('aria-label', picture);
    const body = this.querySelector('tbody')!;
    fillRoll(body, this.#roll(data), this.#lit, words.text, {
      look: (n) => {
        this.#lit = n === this.#lit ? -1 : n;
        this.#show();
        body.querySelectorAll<HTMLElement>('th button')[n]!.focus();
      },
      remove: (n) => {
        const out = this.#shown[n];
        this.#answers = this.#answers.filter((answer) => answer !== out);
        this.#lit = -1;
        this.#tasks.offer(this.#answers, words.text);
        this.#show();
        (body.querySelector<HTMLElement>('th button') ?? this.#pasted).focus();
      },
    });
  }
}

/** The outcome that most answers are about. */
function commonest(answers: StudentAnswer[]): TileId {
  const count = (id: TileId) => answers.filter(({ shows }) => shows === id).length;
  return TILE_IDS.reduce((most, id) => (count(id) > count(most) ? id : most), TILE_IDS[0]!);
}

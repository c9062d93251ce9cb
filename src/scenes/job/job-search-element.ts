import { atRest, type Rest } from '../at-rest.ts';
import { fill } from '../../charts/shared/words.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { Combobox } from './combobox.ts';
import { holdingPlace } from '../reader/holding-place.ts';
import { count, tell } from './job-figures.ts';
import type { Answer, Offered } from './job-search.ts';
import { allJobs, jobList, jobOf } from './jobs.ts';
import { choices } from '../page/page-choices.ts';

/** Announced once, when the typing has come to rest, in milliseconds. */
const SETTLED_MS = 700;

/**
 * The search for the reader's own occupation. Its list and its index are fetched when the field is
 * first used. The line below it says what there is to say: a hint, the choice, or what went wrong.
 */
export class JobSearchElement extends HTMLElement {
  #input!: HTMLInputElement;
  #line!: HTMLElement;
  #forget!: HTMLButtonElement;
  #words!: Record<string, string>;
  #combobox!: Combobox<Offered>;
  #search: Promise<(query: string) => Answer> | null = null;
  #shown: string | null = null;
  /** The title of the chosen occupation, or nothing. */
  #title = '';
  /** What the line says when nothing is being searched. */
  #resting: string | undefined;
  /** What is told aloud once the typing has come to rest. */
  #told = '';
  #said!: Rest;
  #stop = () => {};

  connectedCallback(): void {
    this.#input = this.querySelector<HTMLInputElement>('[data-job-search]')!;
    this.#line = this.querySelector<HTMLElement>('.job-line')!;
    this.#forget = this.querySelector<HTMLButtonElement>('[data-action=forget-job]')!;
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    this.#resting = this.#words.hint;
    const abort = new AbortController();
    const { signal } = abort;
    this.#combobox = new Combobox<Offered>(
      {
        input: this.#input,
        listbox: this.querySelector<HTMLElement>('[role=listbox]')!,
        draw: (offered) => this.#option(offered),
        choose: ({ job }) => {
          choices.set({ job: job.soc });
          void this.#reflect(true);
        },
        giveUp: () => {
          this.#input.value = this.#title;
        },
      },
      signal,
    );
    const on = listener(signal);
    on(this.#input, 'focus', () => {
      this.#input.select();
      this.#prepare().catch(() => {});
    });
    on(this.#input, 'input', () => void this.#find());
    on(this.#input, 'blur', () => {
      if (this.#title) this.#input.value = this.#title;
    });
    on(this.#forget, 'click', () => {
      choices.set({ job: null });
      this.#input.focus();
    });
    this.#said = atRest(SETTLED_MS, () => {
      this.querySelector('[role=status]')!.textContent = this.#told;
    });
    const unsubscribe = choices.subscribe(({ job }) => {
      if (job !== this.#shown) void this.#reflect();
    });
    this.#stop = () => {
      unsubscribe();
      abort.abort();
      this.#said.forget();
    };
    if (choices.get().job) void this.#reflect();
    // What was typed before this code had come is looked for now.
    else if (document.activeElement === this.#input && this.#input.value) void this.#find();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  /** Fetches what a search needs, once; what failed is tried again the next time. */
  #prepare(): Promise<(query: string) => Answer> {
    this.#search ??= (async () => {
      const [{ indexJobs, answerTo }, list] = await Promise.all([
        import('./job-search.ts'),
        jobList(),
      ]);
      const index = await indexJobs(list);
      return (query: string) => answerTo(index, query);
    })().catch((error: unknown) => {
      this.#search = null;
      throw error;
    });
    return this.#search;
  }

  async #find(): Promise<void> {
    const query = this.#input.value.trim();
    try {
      const search = await this.#prepare();
      if (this.#input.value.trim() !== query || !this.isConnected) return;
      this.#answer(search(query), query !== '');
    } catch {
      this.#say(this.#words.failed, true);
    }
  }

  /** Shows and tells what a query comes to. */
  #answer({ kind, offered, say = '', offers = 'nearest' }: Answer, asked: boolean): void {
    const { none, one, count: many = '', guesses = '', guessed = '' } = this.#words;
    const outside = `${say} ${this.#words[offers]!}`;
    const n = offered.length;
    const heading = { find: null, none: null, guess: guesses, outside }[kind];
    this.#combobox.offer(offered, heading);
    if (kind === 'outside') this.#say(say);
    else this.#say(kind === 'none' && asked ? none : this.#resting);
    const told = {
      find: n === 1 ? one : fill(many, { n: String(n) }),
      guess: fill(guessed, { n: String(n) }),
      outside: `${outside} ${n}`,
      none: asked ? none : '',
    }[kind];
    this.#announce(told);
  }

  #option({ job, known }: Offered): (Node | string)[] {
    const { jobs = '', uncounted = '' } = this.#words;
    const counted =
      job.jobs === null
        ? uncounted
        : fill(jobs, { jobs: count(job.jobs, document.documentElement.lang) });
    const about = known ? `${known}, ${counted}` : counted;
    return [make('span', {}, job.title), ' ', make('small', {}, about)];
  }

  /** Shows the chosen occupation, or that there is none. */
  async #reflect(announced = false): Promise<void> {
    const { job: soc } = choices.get();
    this.#shown = soc;
    const job = soc ? await jobOf(soc) : null;
    if (choices.get().job !== soc) return;
    const had = this.#title;
    this.#title = job?.title ?? '';
    if (had || job) this.#input.value = this.#title;
    this.#forget.hidden = !soc;
    const { hint, chosen = '' } = this.#words;
    this.#resting = job ? (tell(chosen, job) ?? '') : soc ? await this.#missing() : hint;
    this.#say(this.#resting, announced);
  }

  /** Why the occupation that the address names cannot be shown. */
  #missing(): Promise<string | undefined> {
    const { unknown, failed } = this.#words;
    return allJobs().then(
      () => unknown,
      () => failed,
    );
  }

  #say(text = '', announced = false): void {
    if (this.#line.textContent !== text)
      holdingPlace(this.#line, () => {
        this.#line.textContent = text;
      });
    if (announced) this.#announce(text);
  }

  #announce(text = ''): void {
    this.#told = text;
    this.#said.ask();
  }
}

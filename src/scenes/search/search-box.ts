import { atRest, type Rest } from '../at-rest.ts';
import { fill } from '../../charts/shared/words.ts';
import { plural } from '../../charts/shared/plural.ts';
import { listener } from '../dom/listener.ts';
import type { Answer } from '../job/job-search.ts';
import { groupElement } from './result-list.ts';
import { resultsOf, type Results } from './results.ts';
import { jobAnswers, pageLanguage, placeAnswers, type Answers } from './search-data.ts';
import type { SearchWords } from './search-file.ts';

/** Announced once, when the typing has come to rest, in milliseconds. */
const SETTLED_MS = 700;

/** What a search is typed into, and where its answers go. */
export interface SearchParts {
  input: HTMLInputElement;
  /** Says how many there are, or what went wrong; a status says the same to those who hear. */
  line: HTMLElement;
  status: HTMLElement;
  results: HTMLElement;
  /** Holds all of them: the arrow keys go through what is found while focus is in it. */
  whole: HTMLElement;
  heading: 'h2' | 'h3';
}

/**
 * A field with what is found for it below, a list of links as any other: they are reached by Tab as by
 * the arrow keys, and Enter in the field opens the first.
 */
export class SearchBox {
  readonly #parts: SearchParts;
  readonly #words: SearchWords;
  #jobs: Answers<Answer> | null = null;
  #jobsFailed = false;
  #said: Rest;

  /** @param signal ends all listening */
  constructor(parts: SearchParts, words: SearchWords, signal: AbortSignal) {
    this.#parts = parts;
    this.#words = words;
    this.#said = atRest(SETTLED_MS, () => {
      parts.status.textContent = this.#asked ? parts.line.textContent : '';
    });
    const on = listener(signal);
    on(parts.input, 'input', () => void this.look());
    on(parts.whole, 'keydown', (event) => {
      if (!event.isComposing && this.#handles(event)) event.preventDefault();
    });
    signal.addEventListener('abort', () => {
      this.#said.forget();
    });
    void this.look();
  }

  /** Shows what is found for what is in the field; what is asked meanwhile goes before. */
  async look(): Promise<void> {
    const query = this.#asked;
    if (!this.#jobs) void this.#fetchJobs();
    try {
      const answers = await placeAnswers();
      if (this.#asked === query)
        this.#show(resultsOf(query, answers(query), this.#jobs?.(query) ?? null));
    } catch {
      this.#say(this.#words.failed);
    }
  }

  get #asked(): string {
    return this.#parts.input.value.trim();
  }

  /** Occupations come to the places once they are there. */
  async #fetchJobs(): Promise<void> {
    try {
      const answers = await jobAnswers();
      if (this.#jobs) return;
      this.#jobs = answers;
      this.#jobsFailed = false;
      if (this.#asked) await this.look();
    } catch {
      this.#jobsFailed = true;
    }
  }

  #show({ isNear, groups, count }: Results): void {
    const { results, heading } = this.#parts;
    const { hint, found, near, none, jobsFailed } = this.#words;
    // What somebody has gone to stays under their hand.
    if (results.contains(document.activeElement)) return;
    results.replaceChildren(...groups.map((group) => groupElement(group, this.#words, heading)));
    const places = plural(pageLanguage(), found, count);
    const said = count === 0 ? none : isNear ? fill(near, { places }) : places;
    this.#say(!this.#asked ? hint : this.#jobsFailed ? `${said} ${jobsFailed}` : said);
  }

  #say(text: string): void {
    this.#parts.line.textContent = text;
    this.#said.ask();
  }

  /** @returns whether the key is spent, and the browser should do nothing more with it */
  #handles({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
    if (ctrlKey || metaKey || altKey) return false;
    const { input, results } = this.#parts;
    const links = [...results.querySelectorAll('a')];
    if (key === 'Enter' && target === input) {
      links[0]?.click();
      return true;
    }
    if (key !== 'ArrowDown' && key !== 'ArrowUp') return false;
    const places = [input, ...links];
    const by = key === 'ArrowDown' ? 1 : -1;
    const at = places.indexOf(document.activeElement as HTMLInputElement);
    places[(at + by + places.length) % places.length]!.focus();
    return true;
  }
}

import { lostHere } from '../../state/lost-place.ts';
import { keepSearched, searched } from '../../state/searched.ts';
import { pageLanguage } from './search-data.ts';
import { SearchBox } from './search-box.ts';
import { fetchWords } from './search-file.ts';

/** The search as part of a page: it begins with what the address says, and keeps in it what is asked. */
export class SearchElement extends HTMLElement {
  readonly #abort = new AbortController();

  connectedCallback(): void {
    const find = (selector: string) => this.querySelector<HTMLElement>(selector)!;
    const input = this.querySelector('input')!;
    const isLost = this.dataset.from === 'lost';
    if (!input.value) input.value = isLost ? lostHere(import.meta.env.BASE_URL) : searched();
    if (!isLost) {
      const keep = keepSearched(() => input.value.trim());
      input.addEventListener('input', keep);
    }
    // What is found is on this page already.
    find('form').addEventListener('submit', (event) => {
      event.preventDefault();
    });
    const parts = {
      input,
      line: find('.search-line'),
      status: find('[role=status]'),
      results: find('.search-results'),
      whole: this,
      heading: 'h2' as const,
    };
    fetchWords(pageLanguage()).then(
      (words) => new SearchBox(parts, words, this.#abort.signal),
      () => {
        this.dataset.failed = '';
      },
    );
  }

  disconnectedCallback(): void {
    this.#abort.abort();
  }
}

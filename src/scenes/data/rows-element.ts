import { numeral } from '../../charts/shared/numerals.ts';
import type { CellKind } from '../../charts/shared/unit.ts';
import { fill } from '../../charts/shared/words.ts';
import { rarely } from '../../state/rarely.ts';
import { rowsAsked, writeRowsAsked } from '../../state/rows-asked.ts';
import { listener } from '../dom/listener.ts';
import { write } from '../dom/write.ts';
import { once } from '../once.ts';
import { fetchText } from '../site-file.ts';
import { csvRows } from './csv-rows.ts';
import { matching, searchable, type FoundRow } from './row-search.ts';

/** What the search says: `{n}` rows of `{total}`, of which `{shown}` are shown. */
export type RowWords = Record<'loading' | 'found' | 'most' | 'none' | 'failed', string>;

/** So many rows are shown at most: more are found by asking more exactly. */
const MOST = 100;

/** The first rows of a table, and a search in all that its file has. */
export class RowsElement extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    this.#stop = new AbortController();
    const field = this.querySelector('input')!;
    const said = this.querySelector('[role=status]')!;
    const body = this.querySelector('tbody')!;
    const heads = [...this.querySelectorAll<HTMLElement>('thead th')];
    const kinds = heads.map(({ dataset }) => dataset as unknown as CellKind);
    const words = JSON.parse(this.dataset.words!) as RowWords;
    const [first, saidFirst] = [[...body.rows], said.textContent];

    const line = ({ printed }: FoundRow) => {
      const made = first[0]!.cloneNode(true) as HTMLTableRowElement;
      [...made.cells].forEach((cell, column) => {
        cell.textContent = printed[column]!;
      });
      return made;
    };
    const rows = once(async () => {
      write(said, words.loading);
      return searchable(csvRows(await fetchText(this.dataset.file!)).slice(1), kinds);
    });
    const asked = () => field.value.trim();
    const show = async () => {
      const query = asked();
      const all = query === '' ? null : await rows().catch(() => undefined);
      // What was typed meanwhile is being looked for itself.
      if (query !== asked()) return;
      if (all === undefined) {
        write(said, words.failed);
        return;
      }
      const found = all && matching(all, query);
      body.replaceChildren(...(found?.slice(0, MOST).map(line) ?? first));
      write(said, found ? counted(found.length, all.length, query) : saidFirst);
    };
    const counted = (n: number, total: number, query: string) =>
      fill(n === 0 ? words.none : n > MOST ? words.most : words.found, {
        n: numeral(n, 0, {}),
        total: numeral(total, 0, {}),
        shown: String(MOST),
        query,
      });

    const note = rarely(() => {
      writeRowsAsked(asked());
    });
    const on = listener(this.#stop.signal);
    on(field, 'input', () => {
      note();
      void show();
    });
    on(this, 'submit', (event) => {
      event.preventDefault();
    });
    field.value ||= rowsAsked();
    void show();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
  }
}

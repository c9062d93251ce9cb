import { FIGURES, type Data } from '../../charts/pair/data.ts';
import { fill } from '../../charts/shared/words.ts';
import { MOST_COMPARED, type Ranking } from '../../state/ranking.ts';
import { make } from '../dom/make.ts';
import { ranked } from './ranked.ts';

/** A row of the page's tables, and the box that is ticked to compare its occupation. */
interface Row {
  element: HTMLTableRowElement;
  box: HTMLInputElement;
}

/** What its reader asks of the table. */
export interface Asked {
  rank(by: string): void;
  tick(soc: string, on: boolean): void;
}

/** The table of all occupations: the rows of the page's tables by group, in one that can be ranked. */
export class RankedTable {
  readonly #data: Data;
  readonly #rows: Row[];
  readonly #table: HTMLTableElement;
  readonly #body: HTMLTableSectionElement;
  readonly #heads: HTMLTableCellElement[];

  /** @param tables of the page, whose rows it takes */
  constructor(
    tables: HTMLTableElement[],
    data: Data,
    words: Record<string, string>,
    { rank, tick }: Asked,
  ) {
    this.#data = data;
    const rows = new Map(tables.flatMap(rowsOf));
    this.#rows = data.soc.map((soc, n) => {
      const element = rows.get(soc)!;
      const label = fill(words.compareOne!, { title: data.title[n]! });
      const box = make('input', { type: 'checkbox', 'aria-label': label });
      box.addEventListener('change', () => {
        tick(soc, box.checked);
      });
      element.append(make('td', { class: 'tick' }, make('label', {}, box)));
      return { element, box };
    });
    const head = tables[0]!.tHead!.cloneNode(true) as HTMLTableSectionElement;
    this.#heads = [...head.rows[0]!.cells].slice(1);
    this.#heads.forEach((cell, n) => {
      const press = make('button', { type: 'button' }, cell.textContent);
      press.addEventListener('click', () => {
        rank(FIGURES[n]!);
      });
      cell.replaceChildren(press);
    });
    head.rows[0]!.append(make('th', { scope: 'col', class: 'tick' }, words.compare!));
    this.#body = make('tbody');
    const caption = make('caption', { class: 'visually-hidden' }, words.heading!);
    this.#table = make('table', { class: 'ranked' }, caption, head, this.#body);
  }

  get element(): HTMLTableElement {
    return this.#table;
  }

  /** The cells of an occupation's figures, as the page prints them. */
  printed(soc: string): { link: HTMLAnchorElement; cells: string[] } {
    const { element } = this.#rows[this.#data.soc.indexOf(soc)]!;
    const cells = [...element.cells].slice(1, 1 + FIGURES.length);
    return {
      link: element.querySelector('a')!,
      cells: cells.map(({ textContent }) => textContent),
    };
  }

  /** @returns the occupations that it shows, as places in the data */
  show(ranking: Ranking, own: string | null): number[] {
    const { by, rising, compared } = ranking;
    const shown = ranked(this.#data, ranking);
    this.#body.replaceChildren(...shown.map((n) => this.#rows[n]!.element));
    // On a phone there is room for one figure beside the name: the one it is ranked by.
    this.#table.dataset.by = by;
    this.#heads.forEach((cell, n) => {
      if (FIGURES[n] === by) cell.setAttribute('aria-sort', rising ? 'ascending' : 'descending');
      else cell.removeAttribute('aria-sort');
    });
    this.#rows.forEach(({ element, box }, n) => {
      const soc = this.#data.soc[n]!;
      box.checked = compared.includes(soc);
      box.disabled = !box.checked && compared.length >= MOST_COMPARED;
      element.classList.toggle('own', soc === own);
    });
    return shown;
  }
}

/** The rows of a table by the codes of their occupations, which their addresses begin with. */
function rowsOf({ tBodies }: HTMLTableElement): [string, HTMLTableRowElement][] {
  return [...tBodies[0]!.rows].map((element) => {
    const [, soc] = /\/(\d\d-\d{4})-[^/]*\/$/.exec(element.querySelector('a')!.pathname)!;
    return [soc!, element];
  });
}

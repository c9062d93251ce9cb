import type { Words } from '../../charts/chart.ts';
import { csv } from '../../charts/files/csv.ts';
import { chart } from '../../charts/pair.ts';
import { FIGURES, type Data } from '../../charts/pair/data.ts';
import { fill } from '../../charts/shared/words.ts';
import { anchor, clearFragment, rankingInAddress } from '../../state/address.ts';
import { MOST_COMPARED, type Rankable, type Ranking } from '../../state/ranking.ts';
import type { Store } from '../../state/store.ts';
import { listener } from '../dom/listener.ts';
import { write } from '../dom/write.ts';
import { choices } from '../page/page-choices.ts';
import { bringToLife, type Picture } from '../picture/picture.ts';
import { stillness } from '../picture/tween.ts';
import { saveFile } from '../reader/save-file.ts';
import { dotAt, pointing } from '../scene/pointing.ts';
import { fetchFile } from '../site-file.ts';
import { comparedTable } from './compared-table.ts';
import { RankedTable } from './ranked-table.ts';

/** What `/ranking.json` serves. */
interface Served {
  data: Data;
  words: Words;
}

/**
 * The page of all occupations as a tool: one table that can be ranked by any figure, filtered and saved;
 * any two figures against each other; and up to four occupations side by side. Until its figures are
 * here, and where they cannot be had, the page's own tables stand.
 */
export class RankingElement extends HTMLElement {
  #words!: Record<string, string>;
  #served!: Served;
  #store!: Store<Ranking>;
  #table!: RankedTable;
  #picture!: Picture;
  /** The occupations that the table shows, as places in the data. */
  #shown: number[] = [];
  #stop = () => {};

  connectedCallback(): void {
    this.#words = JSON.parse(this.dataset.words!) as Record<string, string>;
    this.#begin().catch((error: unknown) => {
      this.#part('failed').hidden = false;
      throw error;
    });
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  #part(name: string): HTMLElement {
    return this.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }

  async #begin(): Promise<void> {
    this.#served = await fetchFile<Served>('ranking.json');
    if (!this.isConnected) return;
    const usual = JSON.parse(this.dataset.usual!) as Ranking;
    const groups = [...this.#select('group').options].map(({ value }) => value).filter(Boolean);
    const known: Rankable = { figures: FIGURES, groups, usual };
    this.#store = rankingInAddress(known);
    const tables = [...this.querySelectorAll<HTMLTableElement>('section table')];
    this.#table = new RankedTable(tables, this.#served.data, this.#words, {
      rank: (by) => {
        const { by: old, rising } = this.#store.get();
        this.#store.set({ by, rising: by === old && !rising });
      },
      tick: (soc, on) => {
        const others = this.#store.get().compared.filter((one) => one !== soc);
        this.#store.set({ compared: on ? [...others, soc].slice(0, MOST_COMPARED) : others });
      },
    });
    this.#part('table').append(this.#table.element);
    this.#part('tools').hidden = false;
    this.dataset.live = '';
    const stage = this.querySelector<HTMLElement>('.stage')!;
    this.#picture = bringToLife(stage, chart, this.#served.words, () => {
      this.#draw(false);
    });
    this.#listen(stage);
    this.#takeGroup();
    this.#show(false);
  }

  #select(name: string): HTMLSelectElement {
    return this.querySelector<HTMLSelectElement>(`select[name=${name}]`)!;
  }

  #listen(stage: HTMLElement): void {
    const abort = new AbortController();
    const on = listener(abort.signal);
    for (const name of ['by', 'x', 'y'] as const)
      on(this.#select(name), 'change', () => {
        this.#store.set({ [name]: this.#select(name).value });
      });
    on(this.#select('group'), 'change', () => {
      this.#store.set({ group: this.#select('group').value || null });
    });
    on(this.#select('order'), 'change', () => {
      this.#store.set({ rising: this.#select('order').value === 'rising' });
    });
    on(this.#part('save'), 'click', () => {
      this.#save();
    });
    on(window, 'hashchange', () => {
      this.#takeGroup();
    });
    const unpoint = pointing(stage, {
      draw: () => false,
      name: (x, y) => {
        const { scale } = this.#picture.frame();
        const dot = dotAt(this.#picture.dots(), x / scale, y / scale);
        const { data, words } = this.#served;
        return dot && chart.describe!(data, this.#state, dot.key, words);
      },
    });
    const stops = [
      this.#store.subscribe(() => {
        this.#show(true);
      }),
      choices.subscribe((_, changed) => {
        if (changed.has('job')) this.#show(true);
      }),
    ];
    this.#stop = () => {
      abort.abort();
      unpoint();
      this.#picture.stop();
      for (const stop of stops) stop();
    };
  }

  /** A link to the place of a group asks for that group; it is said in the address in one way. */
  #takeGroup(): void {
    const [, group] = /^group-(\d\d)$/.exec(anchor()) ?? [];
    if (group === undefined) return;
    this.#store.set({ group });
    clearFragment();
    this.#part('table').scrollIntoView();
  }

  get #state() {
    const { x, y } = this.#store.get();
    return { x, y, job: choices.get().job };
  }

  #draw(travel: boolean): void {
    const { data } = this.#served;
    const { compared } = this.#store.get();
    this.#picture.show(this.#state, { ...data, compared }, travel && !stillness());
  }

  #show(travel: boolean): void {
    const ranking = this.#store.get();
    const { group, rising, compared } = ranking;
    this.#shown = this.#table.show(ranking, choices.get().job);
    for (const name of ['by', 'x', 'y'] as const) this.#select(name).value = ranking[name];
    this.#select('group').value = group ?? '';
    this.#select('order').value = rising ? 'rising' : 'falling';
    const said = (name: string) => this.#select(name).selectedOptions[0]!.text;
    const n = String(this.#shown.length);
    write(this.#part('save'), fill(this.#words.save!, { n }));
    write(
      this.#part('said'),
      fill(this.#words.said!, { n, by: said('by'), order: said('order'), group: said('group') }),
    );
    const names = [...this.#select('by').options].map(({ text }) => text);
    const { data } = this.#served;
    const known = compared.filter((soc) => data.soc.includes(soc));
    this.#part('compared').replaceChildren(
      ...(known.length > 0
        ? [comparedTable(known, this.#table, names, this.#words, (soc) => this.#drop(soc))]
        : []),
    );
    this.#part('hint').hidden = known.length > 1;
    this.#draw(travel);
  }

  #drop(soc: string): void {
    this.#store.set({ compared: this.#store.get().compared.filter((one) => one !== soc) });
    this.#part('compared').focus();
  }

  /** The rows as they stand, in numbers with their units. */
  #save(): void {
    const { data, words } = this.#served;
    const table = chart.table(data, words);
    const rows = this.#shown.map((n) => table.rows[n]!);
    saveFile(this.#words.file!, [csv({ ...table, rows })], 'text/csv');
  }
}

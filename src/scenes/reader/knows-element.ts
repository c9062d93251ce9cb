import { fill } from '../../charts/shared/words.ts';
import { LEVERS } from '../../model/levers.ts';
import { PARAMETERS } from '../../model/parameters.ts';
import { NO_CHOICES } from '../../state/choices.ts';
import { wear, worn } from '../../state/theme.ts';
import { jobOf } from '../job/jobs.ts';
import { measuring, taken } from '../measured/measuring.ts';
import { listener } from '../dom/listener.ts';
import { fieldOf } from '../scene/lever-value.ts';
import { choices } from '../page/page-choices.ts';
import { forgetKept, kept, lookUp } from './kept.ts';
import { listLines } from './misread.ts';

/** Lists all that the page knows of its reader, and forgets it at a click. */
export class KnowsElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    listener(abort.signal)(this.querySelector('[data-action=forget]')!, 'click', () => {
      choices.set(NO_CHOICES);
      measuring.set({ state: 'off' });
      wear('auto', false);
      void forgetKept();
      this.querySelector('[role=status]')!.textContent = this.dataset.nothing!;
    });
    const list = () => {
      void this.#list();
    };
    const unsubscribe = choices.subscribe(list);
    const unmeasure = measuring.subscribe(list);
    const unkeep = kept.subscribe(list);
    const undress = worn.subscribe(list);
    this.#stop = () => {
      abort.abort();
      unsubscribe();
      unmeasure();
      unkeep();
      undress();
    };
    void lookUp();
    void this.#list();
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  async #list(): Promise<void> {
    const known = choices.get();
    const { job: soc, guess, rater, view, cut, levers, parameters, pins } = known;
    const { job, guessed, jury, reading, setting, pin, measured, nothing } = this.dataset as Record<
      string,
      string
    >;
    const names = JSON.parse(this.dataset.names!) as Record<string, string>;
    const lines: string[] = [];
    if (soc) lines.push(fill(job!, { title: (await jobOf(soc))?.title ?? soc }));
    if (choices.get() !== known) return;
    if (guess !== null) lines.push(fill(guessed!, { guess: String(guess) }));
    if (rater !== null) lines.push(jury!);
    if (view !== NO_CHOICES.view) lines.push(fill(reading!, { view: this.dataset[view] ?? view }));
    if (cut !== NO_CHOICES.cut)
      lines.push(fill(this.dataset.cut!, { cut: this.dataset[cut] ?? cut }));
    for (const [id, value] of Object.entries({ ...levers, ...parameters })) {
      const row = [...LEVERS, ...PARAMETERS].find((each) => each.id === id)!;
      lines.push(fill(setting!, { name: names[id]!, value: fieldOf(row).text(value) }));
    }
    for (const { name } of pins) lines.push(fill(pin!, { name }));
    if (taken()) lines.push(measured!);
    const { theme, kept: themeKept } = worn.get();
    if (theme !== 'auto' || themeKept)
      lines.push(
        fill((themeKept ? this.dataset.themeKept : this.dataset.theme)!, {
          theme: this.dataset[theme]!,
        }),
      );
    const { place, offline } = kept.get();
    if (place) lines.push(fill(this.dataset.place!, { chapter: place.chapter }));
    if (offline)
      lines.push((offline === 'whole' ? this.dataset.keptWhole : this.dataset.keptRead)!);
    listLines(this.querySelector('ul')!, lines.length > 0 ? lines : [nothing!]);
  }
}

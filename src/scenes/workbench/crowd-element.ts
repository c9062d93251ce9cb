import type { Words } from '../../charts/chart.ts';
import { PRESETS, type PresetId } from '../../model/presets.ts';
import type { Choices } from '../../state/choices.ts';
import { make } from '../dom/make.ts';
import { listener } from '../dom/listener.ts';
import { followJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import { stillness } from '../picture/tween.ts';
import { fetchMeans } from '../scene/fetch-means.ts';
import { NO_JOB, standing, type Means, type Standing } from '../scene/standing.ts';
import { followYears, type Years } from '../scene/years.ts';
import { crowdSide, type CrowdSide } from './crowd-side.ts';

/**
 * The thousand dots on the workbench: at the reader's setting and, where there is room for two, at another
 * that is chosen beside it. Both stand in the same year.
 */
export class CrowdElement extends HTMLElement {
  #means: (Means & { words: Words }) | null = null;
  #sides: CrowdSide[] = [];
  #beside!: HTMLSelectElement;
  #years!: Years;
  #own = NO_JOB;
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    const abort = new AbortController();
    this.#beside = this.querySelector('select')!;
    this.#years = followYears(this, () => {
      this.#show(!stillness());
    });
    listener(abort.signal)(this.#beside, 'change', () => {
      this.#show(!stillness());
    });
    this.#stops = [
      () => {
        abort.abort();
      },
      this.#years.stop,
      choices.subscribe((_, changed) => {
        if (changed.has('pins')) this.#list();
        this.#show(false);
      }),
      followJob((own) => {
        this.#own = own;
        this.#show(false);
      }),
    ];
    this.#list();
    void this.#load(abort.signal);
  }

  disconnectedCallback(): void {
    for (const stop of [...this.#stops, ...this.#sides.map((side) => side.stop)]) stop();
    [this.#stops, this.#sides, this.#means] = [[], [], null];
  }

  async #load(signal: AbortSignal): Promise<void> {
    try {
      const { YearsElement } = await import('../scene/years-element.ts');
      if (!customElements.get('mtm-years')) customElements.define('mtm-years', YearsElement);
      this.#means = await fetchMeans(this);
    } catch {
      if (!signal.aborted) this.querySelector('.readouts')!.textContent = this.dataset.failed!;
      return;
    }
    if (signal.aborted) return;
    const again = () => {
      this.#show(false);
    };
    this.#sides = [...this.querySelectorAll<HTMLElement>('.side')].map((side) =>
      crowdSide(side, this.#means!, again),
    );
    this.#show(false);
  }

  /** The kept settings, below those with a name of their own. */
  #list(): void {
    for (const old of this.#beside.querySelectorAll('[data-kept]')) old.remove();
    const kept = choices
      .get()
      .pins.map(({ name }, n) => make('option', { value: String(n), 'data-kept': true }, name));
    this.#beside.append(...kept);
  }

  /** What is chosen beside the reader's own, over which the rest of their choices holds. */
  #other(): Partial<Choices> {
    const { value } = this.#beside;
    const pin = choices.get().pins[Number(value)];
    return pin ?? { levers: PRESETS[value as PresetId], parameters: {} };
  }

  /** The state at the reader's setting, and all that its picture is drawn from, once there is one. */
  standing(): Standing {
    return this.#at(choices.get());
  }

  #at(chosen: Choices): Standing {
    return standing(this.#means!, this.#years.over(this.dataset.start!), chosen, this.#own);
  }

  #show(travel: boolean): void {
    const now = choices.get();
    [now, { ...now, ...this.#other() }].forEach((chosen, n) => {
      this.#sides[n]?.show(this.#at(chosen), travel);
    });
  }
}

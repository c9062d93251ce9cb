import { load } from '../../charts/registry.ts';
import { domainOf } from '../../charts/workbench/outcome.ts';
import type { Bands } from '../../model/ensemble.ts';
import { PRESETS, type PresetId } from '../../model/presets.ts';
import { NO_CHOICES, type Pin, type Settings } from '../../state/choices.ts';
import { listener } from '../dom/listener.ts';
import { followJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import { pageEconomy, pageModel } from '../page/page-model.ts';
import { bringToLife, type Bundle, type Picture } from '../picture/picture.ts';
import { sayReadouts } from '../scene/scene-levers.ts';
import { showIn } from '../scene/show-in.ts';
import { whenNear } from '../scene/sight.ts';
import { NO_JOB } from '../scene/standing.ts';
import { stillness } from '../picture/tween.ts';
import { bandStream, type BandStream } from './band-stream.ts';
import { tileOf, type Workshop } from './bench.ts';
import type { BenchWords } from './bench-words.ts';
import { keep } from './compared.ts';
import { showNearest } from './fallback.ts';
import { refresh } from './panels.ts';
import { trail, type Trail } from './trail.ts';
import { copyLink, shareLink } from './sharing.ts';
import { crowdInSight, shownOn } from './shown.ts';
import { benchOf, benchStanding, type Tools } from './standing.ts';
import { countFutures, writeTiles } from './tile-figures.ts';

const settings = (): Settings & { pins: readonly Pin[] } => {
  const { levers, parameters, pins } = choices.get();
  return { levers, parameters, pins };
};

/** The whole model to work with: levers, what they lead to, and how sure that is. */
export class WorkbenchElement extends HTMLElement {
  #tools: Tools | null = null;
  #workshop!: Workshop;
  #picture: Picture | null = null;
  #bands: Bands | null = null;
  #stream: BandStream | null = null;
  #trail: Trail<ReturnType<typeof settings>> = trail(settings());
  #own = NO_JOB;
  /** While the hand is on a lever: what the upright axis held when it was laid there. */
  #held: { axis: readonly [number, number] | undefined } | null = null;
  #stops: (() => void)[] = [];

  connectedCallback(): void {
    const abort = new AbortController();
    this.#stops = [
      () => {
        abort.abort();
      },
      whenNear(this, () => {
        void this.#load(abort.signal);
      }),
    ];
  }

  disconnectedCallback(): void {
    for (const stop of this.#stops) stop();
    this.#picture?.stop();
    this.#stream?.stop();
    [this.#stops, this.#picture, this.#stream] = [[], null, null];
  }

  #part(selector: string): HTMLElement {
    return this.querySelector<HTMLElement>(selector)!;
  }

  get #shows(): string {
    return shownOn(this);
  }

  async #load(signal: AbortSignal): Promise<void> {
    const json = (address: string): Promise<unknown> =>
      fetch(address, { signal }).then((response) => response.json());
    try {
      const [chart, bundle, bench, economy, forecast] = await Promise.all([
        load('workbench'),
        json(this.dataset.source!) as Promise<Bundle>,
        json(this.dataset.words!) as Promise<BenchWords>,
        pageEconomy(),
        pageModel(),
      ]);
      this.#tools = { chart, data: bundle.data, forecast };
      this.#workshop = { economy, words: bundle.words, bench };
    } catch {
      if (!signal.aborted) this.#fail();
      return;
    }
    if (signal.aborted) return;
    this.#stream = bandStream(
      (bands) => {
        this.#bands = bands;
        this.#show(false);
      },
      () => {
        this.#note(this.#workshop.bench.site.noBands!);
      },
    );
    this.#picture = bringToLife(
      this.#part('.stage'),
      this.#tools.chart,
      this.#workshop.words,
      () => {
        this.#show(false);
      },
    );
    this.#listen(signal);
    this.#stops.push(
      choices.subscribe((_, changed) => {
        this.#changed(changed.has('levers') || changed.has('parameters'));
      }),
      followJob((own) => {
        this.#own = own;
        this.#show(false);
      }),
    );
    this.#changed(true);
    this.dataset.live = 'true';
  }

  /** Offline, say. What is set stays set. */
  #fail(): void {
    this.#note(this.dataset.failed!);
    const pictures = JSON.parse(this.dataset.pictures!) as Record<PresetId, string>;
    const alternative = this.#part('.description').textContent;
    this.#stops.push(showNearest(this.#part('.stage'), pictures, alternative));
  }

  #note(text: string): void {
    const note = this.#part('[data-note]');
    note.textContent = text;
    note.hidden = false;
  }

  #listen(signal: AbortSignal): void {
    const listen = listener(signal);
    const on = (
      selector: string,
      type: keyof HTMLElementEventMap,
      heard: (event: Event) => void,
    ) => {
      for (const element of this.querySelectorAll(selector)) listen(element, type, heard);
    };
    const { site } = this.#workshop.bench;
    on('.tiles input', 'change', () => {
      this.#show(!stillness());
      this.#refresh();
    });
    on('.levers', 'lever-held', () => {
      this.#held = { axis: this.#axis() };
      this.#stream?.callOff();
    });
    on('.levers', 'lever-settled', () => {
      this.#held = null;
      this.#settle();
    });
    on('[data-preset]', 'click', ({ currentTarget }) => {
      const id = (currentTarget as HTMLElement).dataset.preset as PresetId;
      choices.set({ levers: id === 'midpoint' ? {} : PRESETS[id] });
    });
    on('[data-action=undo]', 'click', () => {
      choices.set(this.#trail.undo() ?? {});
    });
    on('[data-action=redo]', 'click', () => {
      choices.set(this.#trail.redo() ?? {});
    });
    on('[data-action=reset-all]', 'click', () => {
      const { levers, parameters } = NO_CHOICES;
      choices.set({ levers, parameters });
    });
    on('.pinning', 'submit', (event) => {
      event.preventDefault();
      const field = this.querySelector<HTMLInputElement>('.pinning input')!;
      const full = keep(field.value, site);
      if (full) this.#note(full);
      else field.value = '';
    });
    on('details', 'toggle', () => {
      this.#refresh();
    });
    on('[data-action=copy]', 'click', () => {
      void copyLink(choices.get(), this.id).then((copied) => {
        this.#part('.said').textContent = (copied ? site.copied : site.copyFailed)!;
      });
    });
    this.#part('[data-action=share]').hidden = !('share' in navigator);
    on('[data-action=share]', 'click', () => {
      shareLink(choices.get(), this.id, this.#workshop.words.title, site.shareText!);
    });
  }

  /** @param moved whether the setting is another one, and its bands with it */
  #changed(moved: boolean): void {
    if (moved) this.#bands = null;
    this.#show(false);
    if (this.#held) return;
    if (moved) this.#settle();
    else this.#remember();
  }

  /** Once the hand has come to rest: remembers the settings, and works out what takes longer. */
  #settle(): void {
    if (!this.#picture) return;
    const { levers, parameters } = choices.get();
    // What a teacher took away is in the picture neither.
    if (!this.closest('[data-hide~=futures]')) this.#stream?.ask({ levers, parameters });
    this.#show(false);
    this.#remember();
  }

  #remember(): void {
    this.#trail.record(settings());
    this.#refresh();
  }

  /** The state in sight and all that its picture is drawn from, once it is live. */
  standing() {
    return benchStanding(this.#tools!, {
      shows: this.#shows,
      bands: this.#bands,
      own: this.#own,
      axis: this.#held?.axis,
    });
  }

  #axis(): readonly [number, number] | undefined {
    const tile = tileOf({ shows: this.#shows });
    return tile && tile.id !== 'work' ? domainOf(tile, this.standing().data) : undefined;
  }

  #show(travel: boolean): void {
    if (!this.#picture || !this.#tools) return;
    const { words, bench } = this.#workshop;
    const { state, data } = this.standing();
    const figure = this.#part('figure');
    if (!crowdInSight(this)) showIn(figure, this.#picture, { state, data }, travel);
    writeTiles(this.#part('.tiles'), data.futures.at(-1)!, this.#bands, words, bench.site.range!);
    // For those who hear it, at rest.
    if (!this.#held) sayReadouts(figure, this.#tools.chart.readouts!(data, state, words));
    countFutures(this.#part('.futures'), tileOf({ shows: this.#shows }), this.#bands, bench.site);
    // How many futures the ranges in sight are drawn from: none, or rough ones, until all are worked out.
    figure.dataset.draws = String(this.#bands?.draws ?? 0);
  }

  #refresh(): void {
    if (!this.#tools) return;
    refresh(this, benchOf(this.#tools, this.#shows), this.#workshop, this.#trail);
  }
}

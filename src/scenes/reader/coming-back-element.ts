import { listener } from '../dom/listener.ts';
import { canKeep, keepOffline } from '../offline/keep-offline.ts';
import type { Extent } from '../offline/names.ts';
import { beginPlace, endPlace, forgetKept, kept, lookUp } from './kept.ts';

/** Keeps on the device what its reader asks for, a place or the story itself, and forgets it at a press. */
export class ComingBackElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    const on = listener(abort.signal);
    on(this.#place, 'change', () => {
      this.#tick();
    });
    for (const extent of ['read', 'whole'] as const)
      on(this.#button(extent), 'click', () => void this.#keep(extent));
    on(this.querySelector('[data-action=forget-kept]')!, 'click', () => void this.#forget());
    // The line at the start forgets by itself, before any of this is there.
    on(document, 'click', ({ target }) => {
      if ((target as Element).closest('[data-action=forget-place]')) void lookUp();
    });
    const unsubscribe = kept.subscribe(() => {
      this.#draw();
    });
    this.#stop = () => {
      abort.abort();
      unsubscribe();
    };
    this.#draw();
    if (canKeep()) void lookUp().then(() => this.#sayKept());
    else this.#say('unable');
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #place(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input')!;
  }
  get #progress(): HTMLProgressElement {
    return this.querySelector('progress')!;
  }

  #button(extent: Extent): HTMLButtonElement {
    return this.querySelector<HTMLButtonElement>(`[data-keep=${extent}]`)!;
  }

  #say(word: string): void {
    const words = JSON.parse(this.dataset.words!) as Record<string, string>;
    this.querySelector('[role=status]')!.textContent = words[word]!;
  }

  #sayKept(): void {
    const { offline } = kept.get();
    if (offline) this.#say(offline === 'whole' ? 'keptWhole' : 'keptRead');
  }

  #draw(): void {
    const { place, offline } = kept.get();
    this.#place.checked = place !== null;
    const busy = !this.#progress.hidden;
    this.#button('read').disabled = busy || !canKeep() || offline !== null;
    this.#button('whole').disabled = busy || !canKeep() || offline === 'whole';
  }

  #tick(): void {
    if (!this.#place.checked) {
      endPlace();
      this.#say('placeForgotten');
    } else this.#say(beginPlace() ? 'placeKept' : 'placeFailed');
    this.#draw();
  }

  async #keep(extent: Extent): Promise<void> {
    const progress = this.#progress;
    progress.value = 0;
    progress.hidden = false;
    this.#draw();
    this.#say('keeping');
    const done = await keepOffline(extent, (share) => {
      progress.value = share;
    }).then(
      () => true,
      () => false,
    );
    await lookUp();
    progress.hidden = true;
    this.#draw();
    if (done) this.#sayKept();
    else this.#say('failed');
  }

  async #forget(): Promise<void> {
    await forgetKept();
    this.#say('forgotten');
  }
}

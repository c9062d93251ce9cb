import address from '../../styles/measured.css?url';
import { listener } from '../dom/listener.ts';
import { putStyle } from '../dom/style.ts';
import { once } from '../once.ts';
import { printAlone } from '../reader/print-alone.ts';
import { card, takeAlong } from './card.ts';
import { cardLines, type CardLines } from './card-lines.ts';
import { known } from './known.ts';
import { measuring, taken } from './measuring.ts';
import type { Taken } from './tally.ts';
import { measuredWords, type CardWords } from './words.ts';

const style = once(() => putStyle(address));

/** Draws up the card of the reader's measurements when they ask for it, and takes it away once it is forgotten. */
export class MeasurementsElement extends HTMLElement {
  #stop = () => {};

  connectedCallback(): void {
    const abort = new AbortController();
    listener(abort.signal)(this.querySelector('[data-action=show-card]')!, 'click', () => {
      const measure = taken();
      if (measure) void this.#show(measure);
      else this.#say(this.dataset.none!);
    });
    const unsubscribe = measuring.subscribe(() => {
      this.#place.replaceChildren();
      this.#say('');
    });
    this.#stop = () => {
      abort.abort();
      unsubscribe();
    };
  }

  disconnectedCallback(): void {
    this.#stop();
  }

  get #place(): HTMLElement {
    return this.querySelector<HTMLElement>('.measurements-card')!;
  }

  #say(text: string): void {
    this.querySelector('[role=status]')!.textContent = text;
  }

  async #show(measure: Taken): Promise<void> {
    this.#say('');
    try {
      const [words, of] = await Promise.all([measuredWords(), known(measure), style()]);
      // Forgotten meanwhile, it is not shown.
      if (!taken()) return;
      this.#draw(cardLines(of, words), words.card);
    } catch {
      this.#say(this.dataset.offline!);
    }
  }

  #draw(lines: CardLines, words: CardWords): void {
    const shown = card(lines, words);
    const take = takeAlong(words, {
      print: () => {
        printAlone(shown.cloneNode(true) as HTMLElement);
      },
      async save(sides) {
        const { saveCard } = await import('./save-card.ts');
        await saveCard(lines, words, sides);
      },
    });
    this.#place.replaceChildren(shown, take);
    shown.querySelector('h4')!.focus();
  }
}

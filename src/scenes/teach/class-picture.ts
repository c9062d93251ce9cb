import { chart, type Entry } from '../../charts/class.ts';
import type { Words } from '../../charts/chart.ts';
import { resolve } from '../../charts/resolve.ts';
import { fill } from '../../charts/shared/words.ts';
import { TILE_IDS, type TileId } from '../../charts/workbench/tiles.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { bringToLife, type Picture } from '../picture/picture.ts';

/** Every curve and every guess of a class at the workbench, of the outcome that is chosen. */
export class ClassPicture {
  #part: HTMLElement;
  #words: Words;
  #picture: Picture | null = null;
  #last: (() => void) | null = null;

  /** @param part what holds the choice of an outcome and the stage */
  constructor(part: HTMLElement, words: Words) {
    this.#part = part;
    this.#words = words;
  }

  get #outcome(): HTMLSelectElement {
    return this.#part.querySelector('select')!;
  }

  /** Chooses the outcome that most of some answers are about. */
  choose(answers: readonly StudentAnswer[]): void {
    this.#outcome.value = commonest(answers);
  }

  /** @param lit the place of the one that is looked at, or -1 */
  show(entries: readonly Entry[], lit: number): void {
    this.#part.hidden = entries.length === 0;
    if (entries.length === 0) return;
    this.#last = () => {
      this.#draw(entries, lit);
    };
    const stage = this.#part.querySelector<HTMLElement>('.stage')!;
    this.#picture ??= bringToLife(stage, chart, this.#words, () => this.#last?.());
    this.#last();
  }

  #draw(entries: readonly Entry[], lit: number): void {
    const shows = this.#outcome.value as TileId;
    this.#picture?.show(resolve(chart, { shows }), { entries, lit }, false);
    const guesses = entries.filter((one) => one.shows === shows && one.expected !== null);
    const { text } = this.#words;
    const said = fill(text.picture!, {
      curves: String(entries.length),
      guesses: String(guesses.length),
      outcome: text[shows]!,
    });
    this.#part.querySelector('.stage')!.setAttribute('aria-label', said);
  }

  stop(): void {
    this.#picture?.stop();
    this.#picture = null;
  }
}

/** The outcome that most answers are about. */
function commonest(answers: readonly StudentAnswer[]): TileId {
  const count = (id: TileId) => answers.filter(({ shows }) => shows === id).length;
  return TILE_IDS.reduce((most, id) => (count(id) > count(most) ? id : most), TILE_IDS[0]!);
}

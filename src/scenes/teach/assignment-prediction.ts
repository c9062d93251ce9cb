import { fill } from '../../charts/shared/words.ts';
import { unitKey } from '../../charts/workbench/figures.ts';
import { TILES, type TileId } from '../../charts/workbench/tiles.ts';
import { EXPECTATIONS } from '../../state/expectations.ts';
import type { StudentAnswer } from '../../state/student-answer.ts';
import { printedNumber } from '../../state/typed-number.ts';
import { listener } from '../dom/listener.ts';
import { make } from '../dom/make.ts';
import { askExpectation } from './expectation-form.ts';
import { hearPass } from './hear-pass.ts';

/** What was expected: a number, words, or nothing where somebody would rather not say. */
type Predicted = Pick<StudentAnswer, 'expected' | 'foreseen'>;

const NOTHING: Predicted = { expected: null, foreseen: '' };

/**
 * What a student of an assignment expects, said before the picture is shown: a number where one is
 * drawn, words where it is not. Once given, it stands.
 */
export class AssignmentPrediction {
  #root: HTMLElement;
  /** The outcome that is one number. */
  #tile: TileId | null;
  #given = NOTHING;

  /**
   * @param root the page of the assignment
   * @param shows what its workbench draws; empty for another chart
   */
  constructor(root: HTMLElement, shows: string) {
    this.#root = root;
    this.#tile = Object.hasOwn(TILES, shows) ? (shows as TileId) : null;
  }

  get given(): Predicted {
    return this.#given;
  }

  /** Asks for it, and tells when it was given or passed over. */
  ask(done: () => void, signal: AbortSignal): void {
    const part = this.#part(this.#tile ? 'expect' : 'foresee');
    const settle = (given: Predicted) => {
      part.hidden = true;
      this.stand(given);
      done();
    };
    const passed = () => {
      settle(NOTHING);
    };
    const again = this.#json('words').passAgain!;
    if (this.#tile) {
      const asked = {
        ...EXPECTATIONS[this.#tile]!,
        step: 1,
        unit: this.#unit(this.#tile),
        label: fill(this.#json('words').expect!, { outcome: this.#json('outcomes')[this.#tile]! }),
        ...{ again, passed },
        given: (expected: number) => {
          settle({ ...NOTHING, expected });
        },
      };
      askExpectation(part, asked, signal);
      return;
    }
    const field = part.querySelector('textarea')!;
    const say = (text: string) => {
      part.querySelector('.remark')!.textContent = text;
    };
    const on = listener(signal);
    hearPass(part, { isWritten: () => field.value.trim() !== '', say, pass: passed }, again, on);
    on(part, 'submit', (event) => {
      event.preventDefault();
      const foreseen = field.value.trim();
      say(foreseen ? '' : this.#json('words').empty!);
      if (foreseen) settle({ ...NOTHING, foreseen });
      else field.focus();
    });
    part.hidden = false;
  }

  /** Says what was expected, as it stands from now on. */
  stand(given: Predicted): void {
    this.#given = given;
    const { expected, foreseen } = given;
    const words = this.#json('words');
    const said =
      expected !== null && this.#tile
        ? fill(words.said!, {
            n: printedNumber(expected),
            unit: this.#unit(this.#tile),
          })
        : foreseen && fill(words.foresaw!, { words: foreseen });
    this.#part('said').replaceChildren(...(said ? [make('p', {}, said)] : []));
  }

  #part(name: string): HTMLElement {
    return this.#root.querySelector<HTMLElement>(`[data-part=${name}]`)!;
  }
  #json(name: 'words' | 'outcomes'): Record<string, string> {
    return JSON.parse(this.#root.dataset[name]!) as Record<string, string>;
  }
  #unit(id: TileId): string {
    return this.#json('words')[unitKey(TILES[id].kind)]!;
  }
}

import { button } from '../dom/button.ts';
import { make } from '../dom/make.ts';
import type { CardLines, Entry, Line } from './card-lines.ts';
import type { CardWords } from './words.ts';

/** The card of a reader's measurements, as the page shows and prints it. */
export function card({ parts, shop }: CardLines, words: CardWords): HTMLElement {
  return make(
    'div',
    { class: 'measure-card' },
    make('h4', { tabindex: '-1' }, words.title),
    make(
      'div',
      { class: 'measure-parts' },
      ...parts.map(({ part, heading, entries }) =>
        make(
          'section',
          { 'data-part': part },
          make('h5', {}, heading),
          make('dl', {}, ...entries.map(entryOf)),
        ),
      ),
    ),
    make(
      'section',
      { class: 'measure-shop' },
      make('h5', {}, words.shop.heading),
      make(
        'dl',
        {},
        ...shop.map(({ guess, wrong }) =>
          make('div', {}, make('dt', {}, guess), make('dd', {}, wrong)),
        ),
      ),
      make('p', { class: 'measure-note' }, words.shop.illustration),
    ),
  );
}

function entryOf({ name, lines }: Entry): HTMLElement {
  return make('div', {}, make('dt', {}, name), ...lines.map(lineOf));
}

function lineOf({ text, side, length }: Line): HTMLElement {
  const line = make('dd', { 'data-side': side ?? false }, text);
  if (length !== undefined) {
    line.classList.add('measure-length');
    line.style.setProperty('--length', String(length));
  }
  return line;
}

/** What is done with the card: it is saved as a picture, or printed. */
export interface Taking {
  /** Makes and saves the picture, with the reader's own lines of the sides that are ticked. */
  save(sides: ReadonlySet<string>): Promise<void>;
  print(): void;
}

/** Below the card: what of it goes into a picture, and the ways to take it along. */
export function takeAlong({ take }: CardWords, { save, print }: Taking): HTMLElement {
  const said = make('p', { class: 'measure-note', role: 'status' });
  const boxes = (['reading', 'set', 'told'] as const).map((side) =>
    make('input', { type: 'checkbox', name: 'side', value: side }),
  );
  const saving = () => {
    said.textContent = '';
    const ticked = boxes.filter(({ checked }) => checked).map(({ value }) => value);
    save(new Set(ticked)).then(
      () => {
        said.textContent = take.saved;
      },
      () => {
        said.textContent = take.failed;
      },
    );
  };
  return make(
    'fieldset',
    { class: 'measure-take' },
    make('legend', {}, take.heading),
    make('p', { class: 'measure-note' }, take.hint),
    ...boxes.map((box) => make('label', {}, box, take[box.value as 'reading' | 'set' | 'told'])),
    make(
      'div',
      { class: 'history' },
      button(take.save, { 'data-action': 'save-card' }, saving),
      button(take.print, { 'data-action': 'print-card' }, print),
    ),
    said,
  );
}

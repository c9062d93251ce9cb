import { fill } from '../../charts/shared/words.ts';
import { TYPED } from '../../charts/workbench/figures.ts';
import { TILES, type TileId } from '../../charts/workbench/tiles.ts';
import { EXPECTATIONS } from '../../state/expectations.ts';
import { make } from '../dom/make.ts';
import { askExpectation } from './expectation-form.ts';

const json = (root: HTMLElement, name: 'words' | 'outcomes') =>
  JSON.parse(root.dataset[name]!) as Record<string, string>;

const unitOf = (root: HTMLElement, id: TileId): string =>
  json(root, 'words')[`unit-${TYPED[TILES[id].kind].unit}`]!;

/** The outcome that a guess can be about, among what can be drawn; null where it is no single number. */
export const guessable = (shows: string): TileId | null =>
  Object.hasOwn(TILES, shows) ? (shows as TileId) : null;

/** Asks on the page of an assignment what is expected of an outcome, and hands it on when it is given. */
export function askGuess(
  root: HTMLElement,
  id: TileId,
  given: (expected: number) => void,
  signal: AbortSignal,
): void {
  const asked = {
    ...EXPECTATIONS[id]!,
    step: 1,
    unit: unitOf(root, id),
    label: fill(json(root, 'words').expect!, { outcome: json(root, 'outcomes')[id]! }),
  };
  askExpectation(root.querySelector('[data-part=expect]')!, asked, given, signal);
}

/** Says on the page of an assignment what was expected. */
export function sayGuess(root: HTMLElement, id: TileId, expected: number): void {
  const n = String(expected).replace('-', '−');
  const said = fill(json(root, 'words').said!, { n, unit: unitOf(root, id) });
  root.querySelector('[data-part=said]')!.replaceChildren(make('p', {}, said));
}

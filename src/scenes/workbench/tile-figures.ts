import type { Words } from '../../charts/chart.ts';
import { fill } from '../../charts/shared/words.ts';
import { FROM } from '../../charts/shared/course.ts';
import { bare, figure } from '../../charts/workbench/figures.ts';
import { TILE_IDS, TILES, valueOf, type Tile, type TileId } from '../../charts/workbench/tiles.ts';
import { quantile, type Band, type Bands } from '../../model/ensemble.ts';
import type { Future } from '../../model/forecast.ts';
import { write } from './elements.ts';

/** Writes each outcome's number, and the range it lies in, on its tile. */
export function writeTiles(
  tiles: HTMLElement,
  future: Future,
  bands: Bands | null,
  words: Words,
  range: string,
): void {
  for (const id of TILE_IDS) {
    const tile: Tile = TILES[id];
    const value = valueOf(tile, future);
    const number = tiles.querySelector<HTMLElement>(`[data-tile="${id}"] [data-outcome]`)!;
    number.dataset.value = String(value);
    write(number, figure(tile.kind, value, words));
    const said = tiles.querySelector(`[data-tile="${id}"] .range`)!;
    const ends = bands && endsOf(tile, bands.bands[tile.outcome as keyof Bands['bands']]);
    const text = ends
      ? fill(range, { low: bare(tile.kind, ends[0], words), high: bare(tile.kind, ends[1], words) })
      : '';
    write(said, text);
  }
}

/** Between which numbers eight of ten futures lie. */
function endsOf({ at }: Tile, band: Band): [number, number] {
  return at === 'worst'
    ? [quantile(band.worst, 0.1), quantile(band.worst, 0.9)]
    : [band.low[at - FROM]!, band.high[at - FROM]!];
}

/** How many of a hundred futures lie beyond what an outcome is counted by. */
export function beyond(id: TileId, bands: Bands): number {
  const { outcome, at, beyond: mark }: Tile = TILES[id];
  const band = bands.bands[outcome];
  const values = at === 'worst' ? band.worst : band.last;
  const count = values.filter((value) =>
    mark.over ? value > mark.value : value < mark.value,
  ).length;
  return Math.round((100 * count) / values.length);
}

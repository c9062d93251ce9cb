import type { Words } from '../../charts/chart.ts';
import { fill } from '../../charts/shared/words.ts';
import { FROM } from '../../charts/shared/course.ts';
import { bare, figure } from '../../charts/workbench/figures.ts';
import { TILE_IDS, TILES, valueOf, type Tile, type TileId } from '../../charts/workbench/tiles.ts';
import type { Ends } from '../../model/ends.ts';
import type { Band, Bands } from '../../model/ensemble.ts';
import type { Future } from '../../model/forecast.ts';
import { write } from '../dom/write.ts';

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
      ? fill(range, {
          low: bare(tile.kind, ends.low, words),
          high: bare(tile.kind, ends.high, words),
        })
      : '';
    write(said, text);
  }
}

/** Between which numbers the number told and eight of ten futures lie. */
export function endsOf({ at }: Tile, band: Band): Ends {
  return at === 'worst'
    ? band.worstEnds
    : { low: band.low[at - FROM]!, high: band.high[at - FROM]! };
}

/** Says in how many of a hundred futures the outcome in sight passes its mark. */
export function countFutures(
  line: HTMLElement,
  tile: { id: TileId } | null,
  bands: Bands | null,
  site: Record<string, string>,
): void {
  const n = tile && bands && beyond(tile.id, bands);
  const said =
    n === null ? '' : fill(site.futures!, { n: String(n), what: site[`beyond-${tile!.id}`]! });
  write(line, said);
  line.title = said && fill(site.drawn!, { n: String(bands!.draws) });
}

/** How many of a hundred futures lie beyond what an outcome is counted by. */
function beyond(id: TileId, bands: Bands): number {
  const { outcome, at, beyond: mark }: Tile = TILES[id];
  const band = bands.bands[outcome];
  const values = at === 'worst' ? band.worst : band.last;
  const count = values.filter((value) =>
    mark.over ? value > mark.value : value < mark.value,
  ).length;
  return Math.round((100 * count) / values.length);
}

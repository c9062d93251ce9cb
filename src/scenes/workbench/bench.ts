import type { Words } from '../../charts/chart.ts';
import type { Pinned } from '../../charts/workbench/data.ts';
import { TILES, type Tile, type TileId } from '../../charts/workbench/tiles.ts';
import type { Economy } from '../../model/economy.ts';
import type { Future } from '../../model/forecast.ts';
import type { Scenario } from '../../model/scenario.ts';
import type { BenchWords } from './bench-words.ts';

/** What stands on the bench once the hand has come to rest. */
export interface Bench {
  shows: string;
  scenario: Scenario;
  future: Future;
  pinned: Pinned[];
}

/** What does not change on it. */
export interface Workshop {
  economy: Economy;
  words: Words;
  bench: BenchWords;
}

/** The outcome that is drawn, where one is, with its id. */
export function tileOf({ shows }: Pick<Bench, 'shows'>): (Tile & { id: TileId }) | null {
  return shows in TILES ? { id: shows as TileId, ...TILES[shows as TileId] } : null;
}

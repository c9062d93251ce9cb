import type { ChartState } from '../chart.ts';
import { inSight } from '../futures.ts';
import type { Data } from './data.ts';
import { TILES, type Tile } from './tiles.ts';

/** How many times the highest value a curve that begins at nothing leaves room for. */
const ROOM = 3;

/** Kinds of numbers whose axis begins at nothing and has no end. */
const OPEN: readonly Tile['kind'][] = ['fine'];

/** The data of the workbench with an axis that has room for what somebody may predict; any other chart’s as they are. */
export function withRoom(data: object, { shows }: ChartState): object {
  const tile = (TILES as Partial<Record<string, Tile>>)[String(shows)];
  if (!tile || !OPEN.includes(tile.kind) || !('presets' in data)) return data;
  const most = Math.max(...inSight(data as Data).outcomes[tile.outcome]);
  return { ...data, frozen: [0, ROOM * most] };
}

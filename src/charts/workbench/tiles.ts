import type { Future } from '../../model/forecast.ts';
import type { OutcomeId } from '../../model/outcomes.ts';
import type { Unit } from '../files/yearly.ts';
import { FROM } from '../shared/course.ts';
import type { Kind } from '../shared/kind.ts';

/** The unit of a number in a file, where none is finer than another. */
export const UNIT_OF = {
  share: 'share',
  fine: 'share',
  change: 'change',
  times: 'times',
  people: 'people',
} as const satisfies Record<Kind, Unit>;

/** An outcome that can be looked at, and the number that sums it up. */
export interface Tile {
  outcome: OutcomeId;
  kind: Kind;
  /** The year it is told for, or its worst. */
  at: number | 'worst';
  /** What a share of the futures drawn lies beyond, in the outcome's last year or its worst. */
  beyond: { value: number; over: boolean };
}

/** The outcomes in the order they are shown, by the view that draws them. Thresholds are for counting futures. */
export const TILES = {
  work: { outcome: 'jobs', kind: 'people', at: 2050, beyond: { value: 170_000, over: false } },
  unemployment: {
    outcome: 'unemployment',
    kind: 'fine',
    at: 'worst',
    beyond: { value: 0.1, over: true },
  },
  pay: { outcome: 'pay', kind: 'change', at: 2050, beyond: { value: 1, over: false } },
  gap: { outcome: 'gap', kind: 'times', at: 'worst', beyond: { value: 2, over: true } },
  labourShare: {
    outcome: 'labourShare',
    kind: 'share',
    at: 2050,
    beyond: { value: 0.5, over: false },
  },
  laidOff: { outcome: 'laidOff', kind: 'people', at: 2050, beyond: { value: 50_000, over: true } },
  publicCost: {
    outcome: 'publicCost',
    kind: 'fine',
    at: 'worst',
    beyond: { value: 0.01, over: true },
  },
  hoursAutomated: {
    outcome: 'hoursAutomated',
    kind: 'share',
    at: 2035,
    beyond: { value: 0.5, over: true },
  },
} as const satisfies Record<string, Tile>;
export type TileId = keyof typeof TILES;
export const TILE_IDS = Object.keys(TILES) as TileId[];

/** The year of a tile's number in a future. */
export function yearOf({ outcome, at }: Tile, { outcomes }: Pick<Future, 'outcomes'>): number {
  if (at !== 'worst') return at;
  const values = outcomes[outcome];
  return FROM + values.indexOf(Math.max(...values));
}

/** A tile's number, as the model has it. */
export function valueOf(tile: Tile, future: Pick<Future, 'outcomes'>): number {
  return future.outcomes[tile.outcome][yearOf(tile, future) - FROM]!;
}

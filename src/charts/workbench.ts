import type { Layout, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { inUnit, measured } from './files/yearly.ts';
import { year } from './shared/numerals.ts';
import { levers, preset, PRESET_IDS, standing } from './shared/setting.ts';
import { fill } from './shared/words.ts';
import { inSight } from './futures.ts';
import type { Data } from './workbench/data.ts';
import { figure } from './workbench/figures.ts';
import { groups } from './workbench/groups.ts';
import { outcome } from './workbench/outcome.ts';
import { ownJob } from './workbench/own-job.ts';
import {
  TILE_IDS,
  TILES,
  UNIT_OF,
  valueOf,
  yearOf,
  type Tile,
  type TileId,
} from './workbench/tiles.ts';
import { work } from './workbench/work.ts';

const state = {
  shows: {
    type: 'choice',
    values: [...TILE_IDS, 'groups', 'job'],
    default: 'work',
    doc: 'What is drawn: everyone by state, one outcome over the years, the 22 groups, or the reader’s own job.',
  },
  preset,
} as const;

const reader = {
  ...levers,
  job: { type: 'job', default: null, doc: 'The reader’s own occupation.' },
} as const;
type State = StateOf<typeof state & typeof reader>;

const isTile = (shows: string): shows is TileId => shows in TILES;

function layout(data: Data, { shows }: State, size: Size, words: Words): Layout {
  if (shows === 'work') return work(data, size, words);
  if (isTile(shows)) return outcome(TILES[shows], data, size, words);
  return shows === 'groups' ? groups(data, size, words) : ownJob(data, size, words);
}

/** Jobs and layoffs everywhere, and the outcome that is looked at. */
function readouts(data: Data, { shows }: State, words: Words): Readout[] {
  const future = inSight(data);
  const ids = [...new Set<TileId>(['work', 'unemployment', ...(isTile(shows) ? [shows] : [])])];
  return ids.map((id) => {
    const tile: Tile = TILES[id];
    const value = valueOf(tile, future);
    const text = fill(words.text[`${id}Readout`] ?? '', {
      value: figure(tile.kind, value, words),
      year: year(yearOf(tile, future)),
    });
    return { outcome: tile.outcome, value, text };
  });
}

function table({ futures }: Data, words: Words): Table {
  return {
    caption: words.text.caption ?? '',
    columns: [
      words.text.columnPreset ?? '',
      ...TILE_IDS.map((id) => measured(words.text[id] ?? '', UNIT_OF[TILES[id].kind], words)),
    ],
    rows: PRESET_IDS.map((id, n) => [
      words.text[`preset-${id}`] ?? '',
      ...TILE_IDS.map((each) => {
        const tile: Tile = TILES[each];
        const value = valueOf(tile, futures[n]!);
        return inUnit(value, UNIT_OF[tile.kind], figure(tile.kind, value, words));
      }),
    ]),
  };
}

/** The whole model: what becomes of everyone at work, by any outcome, wherever the levers stand. */
export const chart = defineChart({
  name: 'workbench',
  state,
  reader,
  scenarios: (now, { presets }) =>
    [...PRESET_IDS.map((id) => presets[id]), standing(now, presets)].map((each) => ({
      levers: each,
      parameters: {},
    })),
  layout,
  readouts,
  table,
});

import type { ChartState, Table, Words } from '../chart.ts';
import { inUnit, measured, yearly, type Curve } from '../files/yearly.ts';
import { inSight } from '../futures.ts';
import { preset, type Data } from './data.ts';
import { changes } from './groups.ts';
import { TILES, UNIT_OF, type Tile, type TileId } from './tiles.ts';
import { STATES } from './work.ts';

/** What is drawn, whichever outcome it is: year by year, or by group. */
export function drawn(data: Data, { shows }: ChartState, words: Words): Table | null {
  const text = (key: string) => words.text[key] ?? '';
  const byYear = (caption: string, curves: Curve[]) =>
    yearly(caption, text('columnYear'), curves, words);
  const own = inSight(data);
  if (shows === 'work')
    return byYear(
      words.title,
      STATES.map(({ id }) => ({ head: text(id), values: own.outcomes[id], unit: 'people' })),
    );
  if (shows === 'groups') return byGroup(data, words);
  if (shows === 'job') {
    const path = data.job ? own.occupation(data.job.soc) : null;
    return path
      ? byYear(data.job!.title, [
          { head: text('columnHours'), values: path.hours, unit: 'share' },
          { head: text('columnWork'), values: path.work, unit: 'share' },
        ])
      : null;
  }
  const tile: Tile = TILES[shows as TileId];
  const band = data.bands?.[tile.outcome];
  const curve = (head: string, values: ArrayLike<number>): Curve => ({
    head: `${text(`yearly-${shows as TileId}`)}, ${head}`,
    values,
    unit: UNIT_OF[tile.kind],
  });
  return byYear(words.title, [
    curve(text('columnNow'), own.outcomes[tile.outcome]),
    curve(text('midpoint'), preset(data, 'midpoint').outcomes[tile.outcome]),
    ...(data.pinned ?? []).map(({ name, future }) => curve(name, future.outcomes[tile.outcome])),
    ...(band ? [curve(text('columnLow'), band.low), curve(text('columnHigh'), band.high)] : []),
  ]);
}

function byGroup(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const [own, usual] = [inSight(data), preset(data, 'midpoint')].map((future) =>
    changes(future, data.groups.length),
  );
  return {
    caption: words.title,
    columns: [
      text('groups'),
      measured(text('columnNow'), 'share', words),
      measured(text('midpoint'), 'share', words),
    ],
    rows: data.groups.map((code, n) => [
      text(`group${code}`),
      inUnit(own![n]!, 'share'),
      inUnit(usual![n]!, 'share'),
    ]),
  };
}

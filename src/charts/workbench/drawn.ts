import type { ChartState, Table, Words } from '../chart.ts';
import { PRINT, yearly, type Column } from '../files/yearly.ts';
import { inSight, preset, type Data } from './data.ts';
import { changes } from './groups.ts';
import { TILES, type Kind, type Tile, type TileId } from './tiles.ts';
import { STATES } from './work.ts';

const PRINTED: Record<Kind, (value: number) => string> = { ...PRINT, fine: PRINT.share };

/** What is drawn, whichever outcome it is: year by year, or by group. */
export function drawn(data: Data, { shows }: ChartState, words: Words): Table | null {
  const text = (key: string) => words.text[key] ?? '';
  const year = text('columnYear');
  const own = inSight(data);
  if (shows === 'work')
    return yearly(
      words.title,
      year,
      STATES.map(({ id }) => ({ head: text(id), values: own.outcomes[id], print: PRINT.people })),
    );
  if (shows === 'groups') return byGroup(data, words);
  if (shows === 'job') {
    const path = data.job ? own.occupation(data.job.soc) : null;
    return path
      ? yearly(data.job!.title, year, [
          { head: text('columnHours'), values: path.hours, print: PRINT.share },
          { head: text('columnWork'), values: path.work, print: PRINT.share },
        ])
      : null;
  }
  const tile: Tile = TILES[shows as TileId];
  const band = data.bands?.[tile.outcome];
  const print = PRINTED[tile.kind];
  const column = (head: string, values: ArrayLike<number>): Column => ({
    head: `${text(`yearly-${shows as TileId}`)}, ${head}`,
    values,
    print,
  });
  return yearly(words.title, year, [
    column(text('columnNow'), own.outcomes[tile.outcome]),
    column(text('midpoint'), preset(data, 'midpoint').outcomes[tile.outcome]),
    ...(data.pinned ?? []).map(({ name, future }) => column(name, future.outcomes[tile.outcome])),
    ...(band ? [column(text('columnLow'), band.low), column(text('columnHigh'), band.high)] : []),
  ]);
}

function byGroup(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const [own, usual] = [inSight(data), preset(data, 'midpoint')].map((future) =>
    changes(future, data.groups.length),
  );
  return {
    caption: words.title,
    columns: [text('groups'), text('columnNow'), text('midpoint')],
    rows: data.groups.map((code, n) => [
      text(`group${code}`),
      PRINT.share(own![n]!),
      PRINT.share(usual![n]!),
    ]),
  };
}

import { nice, ticks } from 'd3-array';
import type { Future } from '../../model/forecast.ts';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth, TYPE_SIZE } from '../shared/labels.ts';
import { area, circle, path } from '../shared/marks.ts';
import { year } from '../shared/numerals.ts';
import { anywhereNear, besidePoint, type Ground, type Label } from '../shared/place.ts';
import { inSight } from '../futures.ts';
import { preset, YEARS, type Data } from './data.ts';
import { figure, onAxis } from './figures.ts';
import {
  between,
  corners,
  course,
  frame,
  FROM,
  levels,
  TO,
  years,
  type Frame,
} from '../shared/course.ts';
import type { Kind } from '../shared/kind.ts';
import { valueOf, yearOf, type Tile } from './tiles.ts';

/** Where each kind of number begins, and the least that its axis holds. */
const LEAST: Record<Kind, readonly [number, number]> = {
  share: [0, 0.6],
  fine: [0, 0.02],
  change: [0.9, 1.05],
  times: [1.5, 2.2],
  people: [0, 20_000],
};

/** About how many lines lie across. */
const LEVELS = 4;

/** White above the highest value, for its number. */
const HEADROOM = 0.06;

/** The values an axis must hold, so that nothing that is drawn leaves it. */
export function domainOf(tile: Tile, data: Data): [number, number] {
  const { outcome, kind } = tile;
  const band = data.bands?.[outcome];
  return axisOf(kind, [
    ...(data.frozen ?? []),
    ...inSight(data).outcomes[outcome],
    ...preset(data, 'midpoint').outcomes[outcome],
    ...(data.pinned ?? []).flatMap(({ future }) => [...future.outcomes[outcome]]),
    ...(band ? [...Array.from(band.low), ...Array.from(band.high)] : []),
  ]);
}

/** The round ends of an axis that holds some values of a kind. */
export function axisOf(kind: Kind, held: readonly number[]): [number, number] {
  const values = [...LEAST[kind], ...held];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return nice(least, most + HEADROOM * (most - least), LEVELS);
}

/** One outcome over the years: the future in sight, its band, the midpoint, and what is pinned. */
export function outcome(tile: Tile, data: Data, size: Size, words: Words): Layout {
  const own = inSight(data);
  const domain = domainOf(tile, data);
  const numbers = ticks(...domain, LEVELS);
  const printed = numbers.map((value) => onAxis(tile.kind, value, words));
  const left = 6 + Math.max(...printed.map((text) => textWidth(text, 'axis')));
  const at = frame(size, domain, { left, right: 6 });
  const values = own.outcomes[tile.outcome];
  const band = data.bands?.[tile.outcome];
  const others = [
    { key: 'midpoint', name: words.text.midpoint ?? '', future: preset(data, 'midpoint') },
    ...(data.pinned ?? []).map(({ name, future }, n) => ({ key: `pin-${n}`, name, future })),
  ].filter(({ future }) => !same(future, own, tile));
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, numbers, (value) => printed[numbers.indexOf(value)]!),
      ...(band
        ? [area('band', between(at, band.low, band.high), { tone: 'brass', opacity: 0.2 })]
        : []),
      ...others.map(({ key, future }) => line(key, at, future, tile, 'pencil')),
    ],
    dots: [],
    over: [line('own', at, own, tile, 'brass'), ...labels(tile, at, values, others, own, words)],
  };
}

const same = (one: Future, other: Future, { outcome: id }: Tile): boolean =>
  one.outcomes[id].every((value, year) => Math.abs(value - other.outcomes[id][year]!) < 1e-9);

function line(key: string, at: Frame, future: Future, tile: Tile, tone: 'brass' | 'pencil'): Mark {
  return path(`course-${key}`, course(at, future.outcomes[tile.outcome]), {
    tone,
    stitched: true,
    width: tone === 'brass' ? 2.8 : 1.6,
  });
}

/** The number the tile tells, at its year, and the names of the other lines near their ends. */
function labels(
  tile: Tile,
  at: Frame,
  values: Float64Array,
  others: { key: string; name: string; future: Future }[],
  own: Future,
  words: Words,
): Mark[] {
  const cornersOf = ({ outcomes }: Future) => corners(at, outcomes[tile.outcome]);
  const ground: Ground = {
    bounds: { x0: at.left, y0: at.top - TYPE_SIZE.strong, x1: at.right, y1: at.bottom - 11 },
    lines: [cornersOf(own), ...others.map(({ future }) => cornersOf(future))],
    taken: [],
  };
  const when = yearOf(tile, own);
  const point = { x: at.x(when), y: at.y(values[when - FROM]!) };
  const label: Label = {
    key: 'told',
    text: `${figure(tile.kind, valueOf(tile, own), words)}, ${year(when)}`,
    style: 'strong',
    tone: 'brass',
  };
  const told =
    besidePoint(label, point, ground, { radius: 5 }) ?? anywhereNear(label, point, ground);
  const names = others.flatMap(({ key, name, future }) => {
    const end = future.outcomes[tile.outcome][YEARS]!;
    const label = besidePoint(
      { key: `name-${key}`, text: name, style: 'axis', tone: 'pencil' },
      { x: at.x(TO - 4), y: at.y(end) },
      ground,
    );
    return label ? [label] : [];
  });
  return [
    circle('told-at', point.x, point.y, 4.5, { tone: 'brass' }),
    ...(told ? [told] : []),
    ...names,
  ];
}

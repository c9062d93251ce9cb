import { extent, nice, ticks } from 'd3-array';
import type { Size, Words } from '../../chart.ts';
import { textWidth } from '../../shared/labels.ts';
import { linear, type Scale } from '../../shared/scale.ts';
import type { Series, SeriesData } from '../data.ts';
import { notesHeight } from '../notes.ts';
import { nameOf, tickSaid } from '../say.ts';
import { notesOf } from '../state.ts';
import type { LinesState } from './state.ts';

/** Where lines are drawn, in pixels, and from where to where they run. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  /** What the names at the right have, from where they begin. */
  gutter: number;
  from: number;
  to: number;
  /** Numbers of the axis at the left. */
  ticks: number[];
  x: Scale;
  y: Scale;
}

/** What the names take of the width at most; what the foot takes, and above a plot its highest number, in pixels. */
const [NAMES, FOOT, HEAD] = [0.42, 22, 9];
/** About so many numbers stand at the left. */
const TICKS = 5;

/**
 * The frame of some lines: as wide as a step asks, and as high as they are there, from nought.
 * @param own what the names at the right have, in pixels, where they are not those of the lines
 */
export function frameOf(
  { spec }: Pick<SeriesData, 'spec'>,
  rows: readonly Series[],
  now: LinesState,
  size: Size,
  words: Words,
  own?: number,
): Frame {
  const places = rows.flatMap(({ points }) => points.map(([x]) => x));
  const [first = 0, last = 1] = extent(places);
  const [from, to] = [now.from ?? first, now.to ?? last];
  const values = rows.flatMap(({ points }) =>
    points.flatMap(([x, value]) => (value !== null && x >= from && x <= to ? [value] : [])),
  );
  const [low, high] = spec.span ?? (extent([0, ...values]) as [number, number]);
  const top = notesHeight(notesOf(spec, now)) + HEAD;
  const bottom = size.height - FOOT;
  const domain = nice(low, high === low ? low + 1 : high, TICKS);
  const levels = ticks(...domain, TICKS);
  const saids = levels.map((value) => textWidth(tickSaid(value, spec, words), 'axis'));
  const widest = Math.max(0, ...rows.map(({ id }) => textWidth(nameOf(id, words), 'axis')));
  const gutter = own ?? Math.min(widest, size.width * NAMES);
  const left = Math.max(0, ...saids) + 6;
  const right = size.width - gutter - 8;
  const ends = from === to ? ([from - 1, to + 1] as const) : ([from, to] as const);
  return {
    left,
    right,
    top,
    bottom,
    gutter,
    from,
    to,
    ticks: levels,
    x: linear(ends, [left, right]),
    y: linear(domain, [bottom, top]),
  };
}

import { max, sum } from 'd3-array';
import type { Layout, Mark, Size, Words } from '../chart.ts';
import { defineChart } from '../define-chart.ts';
import { textWidth } from '../shared/labels.ts';
import { level, rect, text } from '../shared/marks.ts';
import { linear, type Scale } from '../shared/scale.ts';
import type { Series, SeriesData } from './data.ts';
import { placeSaid } from './lines/foot.ts';
import { even } from './say.ts';
import { placesIn, seriesTable, valueAt } from './series-table.ts';
import { names, namesWidth } from './stacks/names.ts';
import { partsOf, type Part } from './stacks/parts.ts';
import { isParted, stacksState, type StacksState } from './stacks/state.ts';
import { namesOf, reader, wholeName } from './state.ts';

/** Above the bars for their totals, and below them for the places, in pixels. */
const [HEAD, FOOT] = [54, 24];
/** Of the way from one bar to the next, how much a bar fills. */
const FILLED = 0.72;
/** A place that would take more of that way is said short: ’95 for 1995. */
const SHORT = 0.5;

function layout(data: SeriesData, now: StacksState, size: Size, words: Words): Layout {
  const parted = isParted(now);
  const parts = partsOf(data, now, parted);
  const places = placesIn(data.rows);
  const gutter = parted ? namesWidth(parts, places, data, words, size) : 0;
  const right = size.width - gutter;
  const each = right / places.length;
  const foot = size.height - FOOT;
  const totals = places.map((place) => totalAt(parts, place));
  const y = linear([0, max(totals) || 1], [foot, HEAD]);
  const isShort = textWidth('2000', 'axis') > each * SHORT;
  const bars = places.map((place, n): Bar => {
    const projected = data.projectedFrom !== null && place >= data.projectedFrom;
    // Beside the names of its parts there is room for the first total and the last.
    const isSaid = !parted || n === 0 || n === places.length - 1;
    return {
      place,
      projected,
      x: each * (n + 0.5),
      width: each * FILLED,
      total: isSaid ? even(totals[n]!, data, words) : '',
      said: placeSaid(place, data.dated, words).replace(/^\d\d(?=\d\d$)/, isShort ? '’' : '$&'),
    };
  });
  return {
    ...size,
    under: [
      text('head', words.text.head ?? '', 0, 14, { tone: 'pencil', style: 'axis' }),
      level('foot', foot, [0, right], { tone: 'grid', width: 1 }),
    ],
    dots: [],
    over: [
      ...readable(bars, size.width).flatMap((bar) => barMarks(bar, parts, y, size.width)),
      ...(parted
        ? names(parts, places, { x: right + 12, top: HEAD, y, width: gutter - 12 }, data, words)
        : []),
    ],
  };
}

/** What some parts come to; a blank adds nothing. */
const sumOf = (values: readonly (number | null)[]): number => sum(values, (value) => value ?? 0);
const totalAt = (parts: readonly { row: Series }[], place: number): number =>
  sumOf(parts.map(({ row }) => valueAt(row, place)));

/** A bar, and what stands above and below it; empty where there is no room. */
interface Bar {
  place: number;
  projected: boolean;
  x: number;
  width: number;
  total: string;
  said: string;
}

/** The middle of words that belong to a place, so that they stay in the picture. */
function within(x: number, said: string, width: number): number {
  const half = textWidth(said, 'axis') / 2;
  return Math.max(half, Math.min(width - half, x));
}

/** The same bars, with a place and a total only where the one behind it leaves room: the last is always said. */
function readable(bars: Bar[], width: number): Bar[] {
  const free = { total: width, said: width };
  const fits = (key: 'total' | 'said', { x, [key]: own }: Bar): string => {
    const half = textWidth(own, 'axis') / 2;
    const middle = within(x, own, width);
    if (middle + half > free[key] + 0.01) return '';
    if (own) free[key] = middle - half - 3;
    return own;
  };
  return [...bars]
    .reverse()
    .map((bar) => ({ ...bar, total: fits('total', bar), said: fits('said', bar) }))
    .reverse();
}

function barMarks(
  { place, projected, x, width, total, said }: Bar,
  parts: Part[],
  y: Scale,
  room: number,
): Mark[] {
  // Each part reaches down to the foot, behind those below it: between edges that only meet, white shows.
  const drawn = parts.map(({ row, tone }, n) => {
    const top = y(totalAt(parts.slice(0, n + 1), place));
    return rect(
      `${row.id}-${place}`,
      { x: x - width / 2, y: top, width, height: y(0) - top },
      { tone, ...(projected && { outline: true, stitched: true }) },
    );
  });
  const middle = { anchor: 'middle', style: 'axis' } as const;
  const above = y(totalAt(parts, place)) - 6;
  return [
    ...drawn.reverse(),
    ...(total
      ? [text(`total-${place}`, total, within(x, total, room), above, { ...middle, tone: 'ink' })]
      : []),
    ...(said
      ? [
          text(`place-${place}`, said, within(x, said, room), y(0) + 17, {
            ...middle,
            tone: 'pencil',
          }),
        ]
      : []),
  ];
}

/** A bar for each place along the foot, of parts that add up, such as the shares of a whole over the years. */
export const chart = defineChart({
  name: 'stacks',
  state: stacksState,
  reader,
  layout,
  table: (data: SeriesData, words) => seriesTable(data, words, sumOf),
  names: namesOf,
  whole: wholeName,
});

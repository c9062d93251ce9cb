import type { Mark, Tone, Words } from '../chart.ts';
import { last, type Data, type Series } from './data.ts';
import { circle, path, rect, text } from '../shared/marks.ts';
import { year } from '../shared/numerals.ts';
import { scissors } from '../shared/scissors.ts';
import { corners, type Panel } from './panels.ts';

const n = (value: number): number => Math.round(value * 10) / 10;

/** How one series is drawn. */
export interface Look {
  tone: Tone;
  /** 0 hides it. */
  opacity: number;
  /** Scissors in ink: the cut is what the step is about. */
  cut: boolean;
}

/** The places where a series is cut, or begins later than the tape: between two years, on the line. */
export function cuts(
  panel: Panel,
  series: Series,
  data: Data,
): { x: number; y: number; year: number }[] {
  const lines = corners(panel, series);
  return series.segments.flatMap(({ from }, index) => {
    const [x, y] = lines[index]![0]!;
    const before = lines[index - 1]?.at(-1);
    if (before) return [{ x: (x + before[0]) / 2, y: (y + before[1]) / 2, year: from }];
    return from > data.from ? [{ x: x - (panel.x(1) - panel.x(0)) / 2, y, year: from }] : [];
  });
}

/** The lines of a series, cut where two years cannot be compared, its scissors, and its last year. */
export function seriesMarks(panel: Panel, series: Series, data: Data, look: Look): Mark[] {
  const { tone, opacity } = look;
  const end = last(series);
  const d = corners(panel, series)
    .map((line) => line.map(([x, y], at) => `${at ? 'L' : 'M'}${n(x)} ${n(y)}`).join(''))
    .join('');
  return [
    ...cuts(panel, series, data).map(({ x, y, year }) =>
      path(`cut-${series.id}-${year}`, scissors(x, y), {
        tone: look.cut ? 'ink' : 'pencil',
        width: look.cut ? 1.6 : 1.2,
        opacity,
      }),
    ),
    path(`series-${series.id}`, d, { tone, opacity, width: panel.large ? 2.6 : 2 }),
    circle(`end-${series.id}`, panel.x(end.year), panel.y(end.jobs), panel.large ? 4 : 3, {
      tone,
      opacity,
    }),
  ];
}

/** The name of a panel, what it stands for, and the tape under it: a tick a year, longer every five. */
export function frame(panel: Panel, data: Data, words: Words, opacity: number): Mark[] {
  const { service, box, plot, large } = panel;
  const height = large ? 14 : 7;
  const ticks = allYears(data).map((year) => {
    const length = year % 5 === 0 ? height * 0.85 : height * 0.45;
    return `M${n(panel.x(year))} ${n(plot.y1)}v${n(length)}`;
  });
  return [
    rect(
      `tape-${service}`,
      { x: plot.x0 - 6, y: plot.y1, width: plot.x1 - plot.x0 + 12, height },
      { tone: 'grid', outline: true, opacity },
    ),
    path(`ticks-${service}`, ticks.join(''), { tone: 'pencil', width: 1, opacity }),
    text(`name-${service}`, words.text[service] ?? '', box.x0, box.y0 + 13, {
      tone: 'ink',
      style: 'strong',
      opacity,
    }),
    ...(opacity > 0 && panel.dated ? years(panel, data, height) : []),
  ];
}

/** Every year of the tape. */
export const allYears = (data: Data): number[] =>
  Array.from({ length: data.to - data.from + 1 }, (_, index) => data.from + index);

/** The years under a tape: each fifth where there is room, else its ends. */
function years(panel: Panel, data: Data, height: number): Mark[] {
  const { plot, large, service } = panel;
  const shown = large ? allYears(data).filter((year) => year % 5 === 0) : [data.from, data.to];
  return shown.map((when) => {
    const edge = { [data.from]: 'start', [data.to]: 'end' }[when] as 'start' | 'end' | undefined;
    const by = edge === 'start' ? -6 : edge === 'end' ? 6 : 0;
    const look = { tone: 'pencil', style: 'axis', anchor: edge ?? 'middle' } as const;
    return text(
      `year-${service}-${when}`,
      year(when),
      panel.x(when) + by,
      plot.y1 + height + 13,
      look,
    );
  });
}

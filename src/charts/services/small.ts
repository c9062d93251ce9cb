import type { Mark, Words } from '../chart.ts';
import { textBox } from '../shared/labels.ts';
import { circle, text } from '../shared/marks.ts';
import { year } from '../shared/numerals.ts';
import { besidePoint, type Ground } from '../shared/place.ts';
import { scissorsBox } from '../shared/scissors.ts';
import { fill } from '../shared/words.ts';
import { change, firstComparable, last, peak, type Data, type Series } from './data.ts';
import { short, byPercent } from './figures.ts';
import { cuts } from './lines.ts';
import { corners, type Panel } from './panels.ts';

/** What a step points out. */
export type Note = 'none' | 'peak' | 'change' | 'break';

/** The radius of a ring in a small panel. */
const RING = 5;

/** Where the labels of a panel may stand: in its plot, and a little into the white around it. */
export function ground(panel: Panel, data: Data, taken: Mark[]): Ground {
  const { plot, box } = panel;
  return {
    bounds: { x0: box.x0, y0: plot.y0 - 6, x1: box.x1, y1: plot.y1 - 1 },
    lines: panel.series.flatMap((series) => corners(panel, series)),
    taken: [
      ...taken.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : [])),
      ...panel.series.flatMap((series) => cuts(panel, series, data).map(scissorsBox)),
    ],
  };
}

/** The point of a count in a panel. */
export const pointOf = (panel: Panel, { year, jobs }: { year: number; jobs: number }) => ({
  x: panel.x(year),
  y: panel.y(jobs),
});

/** A series' own name where a panel holds two, with what is said of it. */
export function said(panel: Panel, series: Series, text: string, words: Words): string {
  const name = words.text[series.id];
  return panel.series.length > 1 && name ? `${name} ${text}` : text;
}

/** In a panel with two lines, the side of its line where a label cannot be taken for the other's. */
export function sideOf(panel: Panel, series: Series): 'above' | 'below' | undefined {
  if (panel.series.length === 1) return undefined;
  return panel.series.every((other) => last(other).jobs <= last(series).jobs) ? 'above' : 'below';
}

/** A ring around a series' peak. */
export const ring = (series: Series, { x, y }: { x: number; y: number }, r: number): Mark =>
  circle(`ring-${series.id}`, x, y, r, { tone: 'ink', ring: true });

/** What a small panel says at the end of a line, and what it says where that is too long. */
function lastTexts(panel: Panel, series: Series, note: Note, words: Words): string[] {
  const pair = panel.series.length > 1;
  if (note !== 'change') {
    const count = said(panel, series, short(last(series).jobs, words), words);
    return pair ? [count, words.text[series.id] ?? ''] : [count];
  }
  const by = byPercent(change(series), words);
  const from = year(firstComparable(series).year);
  const since = fill(words.text.since ?? '', { change: by, year: from });
  return pair ? [said(panel, series, by, words), by] : [since, by];
}

/** The last count of a line, or its change. */
function lastLabel(panel: Panel, series: Series, note: Note, around: Ground, words: Words): Mark[] {
  const changed = note === 'change';
  const tone = change(series) < 0 ? 'machine' : 'people';
  for (const text of lastTexts(panel, series, note, words)) {
    const label = besidePoint(
      {
        key: `last-${series.id}`,
        text,
        style: changed ? 'strong' : 'axis',
        tone: changed ? tone : 'ink',
      },
      pointOf(panel, last(series)),
      around,
      { side: sideOf(panel, series) },
    );
    if (label) return [label];
  }
  return [];
}

/** A year next to a point: of a peak, of a cut. */
function yearLabel(
  key: string,
  when: number,
  at: { x: number; y: number },
  around: Ground,
  side?: 'above' | 'below',
  radius?: number,
): Mark[] {
  const label = besidePoint({ key, text: year(when), style: 'strong', tone: 'ink' }, at, around, {
    side,
    radius,
  });
  return label ? [label] : [];
}

/** The words in a small panel: the last count of each line, and what the note asks for. */
export function smallLabels(panel: Panel, data: Data, note: Note, words: Words): Mark[] {
  const { service, box } = panel;
  const by = text(`by-${service}`, words.text[`${service}By`] ?? '', box.x0, box.y0 + 29, {
    tone: 'pencil',
    style: 'axis',
  });
  const served = panel.served ? [by] : [];
  const around = ground(panel, data, served);
  const lines = panel.series.flatMap((series): Mark[] => {
    const marks: Mark[] = [];
    if (note === 'peak') {
      const top = peak(series);
      const at = pointOf(panel, top);
      const side = sideOf(panel, series);
      marks.push(ring(series, at, RING));
      marks.push(...yearLabel(`peak-${series.id}`, top.year, at, around, side, RING));
    }
    if (note === 'break')
      for (const { x, y, year: when } of cuts(panel, series, data))
        marks.push(...yearLabel(`cut-year-${series.id}`, when, { x, y: y - 8 }, around));
    return [...marks, ...lastLabel(panel, series, note, around, words)];
  });
  return [...served, ...lines];
}

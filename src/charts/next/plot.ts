import { scaleLinear, scaleLog } from 'd3-scale';
import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { level, text } from '../shared/marks.ts';
import { fill } from '../shared/words.ts';
import { wrapEvenly } from '../shared/wrap.ts';
import { MEASURES, changeOf, type Data } from './data.ts';
import type { State } from './state.ts';

/** Pixels left of the plot for numbers, right of it, above it, and below it for the tape. */
const [LEFT, RIGHT, TOP, FOOT] = [54, 12, 30, 42];
/** Pixels from one line of the tape's title to the next. */
const LINE = 15;
/** Jobs of 2010 under one pixel's square of a circle on a stage 600 px wide. */
const AREA = 9000;
const TICKS = Array.from({ length: 21 }, (_, n) => n / 20);

/** Where values go, in pixels. */
export interface Plot {
  x: (exposure: number) => number;
  /** Takes a change in per cent, or a wage in dollars. */
  y: (value: number) => number;
  r: (jobs: number) => number;
  /** Where the plot ends and the tape begins. */
  bottom: number;
}

/** Microsoft's score never passes a half; its tape is half as long, so that it fills the plot. */
const reach = (measure: State['measure']): number => (measure === 'microsoft' ? 0.5 : 1);

const titleOf = (measure: State['measure'], width: number, words: Words): string[] =>
  wrapEvenly(words.text[`axis-${measure}`] ?? '', width, 'axis');

/** The scales of a state. The foot holds the longest title, so that heights stay when measures swap. */
export function plotOf({ width, height }: Size, state: State, words: Words): Plot {
  const lines = Math.max(...MEASURES.map((measure) => titleOf(measure, width, words).length));
  const bottom = height - FOOT - (lines - 1) * LINE;
  const range = [bottom - 8, TOP];
  const change = scaleLog([0.15, 4], range);
  const pay = scaleLog([24_000, 360_000], range);
  const scale = (Math.min(width, 700) / 600) ** 2;
  return {
    x: scaleLinear([0, reach(state.measure)], [LEFT, width - RIGHT]),
    y: (value) =>
      state.against === 'pay' ? pay(value) : change(Math.min(4, Math.max(0.15, 1 + value / 100))),
    r: (jobs) => Math.max(1.4, Math.sqrt((jobs / AREA) * scale)),
    bottom,
  };
}

/** The occupations in the state; where a value is missing, the dot waits unseen. */
export function dotsOf(data: Data, state: State, plot: Plot, lit: Map<string, Tone>): Dot[] {
  const exposure = data.exposure[MEASURES.indexOf(state.measure)]!;
  const some = lit.size > 0 || (state.lit === 'bands' && state.against === 'change');
  return data.soc.map((key, n) => {
    const [x, y] = [exposure[n], state.against === 'pay' ? data.wage[n] : changeOf(data, n)];
    const missing = x == null || y == null;
    const tone = lit.get(key);
    return {
      key,
      x: plot.x(x ?? 0),
      y: plot.y(y ?? 30_000),
      r: plot.r(data.jobs2010[n]!),
      tone: tone ?? 'dot',
      opacity: missing ? 0 : tone ? 0.95 : some ? 0.35 : 0.6,
    };
  });
}

const CHANGES = [200, 100, 50, 0, -25, -50, -80];
const WAGES = [30_000, 50_000, 100_000, 200_000];

/** Hairlines with their values at the left, and the tape of the measure at the foot. */
export function axes(state: State, plot: Plot, { width }: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const pay = state.against === 'pay';
  const said = (value: number) =>
    pay
      ? fill(word('thousands'), { n: value / 1000 })
      : fill(word('percent'), {
          n: value > 0 ? `+${value}` : String(value).replace('-', '\u2212'),
        });
  const levels = (pay ? WAGES : CHANGES).flatMap((value): Mark[] => [
    level(`level-${value}`, plot.y(value), [LEFT, width - RIGHT + 4], {
      tone: value === 0 ? 'pencil' : 'grid',
      width: 1,
    }),
    text(`value-${value}`, said(value), LEFT - 7, plot.y(value) + 4, {
      tone: 'pencil',
      style: 'axis',
      anchor: 'end',
    }),
  ]);
  const whole = reach(state.measure);
  return [
    ...levels,
    ...tape({
      scale: plot.x,
      ticks: TICKS.map((tick) => tick * whole),
      numbers: [0, 0.25, 0.5, 0.75, 1].map((n) => [n * whole, axisNumber(n * whole, state, word)]),
      y: plot.bottom + 8,
    }),
    ...titleOf(state.measure, width, words).map((line, n) =>
      caption(
        n > 0 ? `axis-title-${n + 1}` : 'axis-title',
        line,
        width,
        plot.bottom + FOOT - 4 + n * LINE,
        'end',
      ),
    ),
    caption('side-title', word(pay ? 'sidePay' : 'sideChange'), 0, 14, 'start'),
  ];
}

const axisNumber = (n: number, state: State, word: (key: string) => string): string =>
  state.measure === 'microsoft'
    ? String(Math.round(n * 1000) / 1000)
    : fill(word('percent'), { n: Math.round(n * 100) });

const caption = (key: string, said: string, x: number, y: number, anchor: 'start' | 'end'): Mark =>
  text(key, said, x, y, { tone: 'pencil', style: 'axis', anchor });

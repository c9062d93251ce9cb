import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { MEASURES } from '../shared/measures.ts';
import { numeral, signed, trimmed } from '../shared/numerals.ts';
import { linear, logarithmic } from '../shared/scale.ts';
import { axes, dotAt, edgesOf, radiusOf, type Plot } from '../shared/scatter.ts';
import { fill } from '../shared/words.ts';
import { changeOf, type Data } from './data.ts';
import type { State } from './state.ts';

/** Pixels above the plot. */
const TOP = 30;
/** Jobs of 2010 under one pixel's square of a circle on a stage 600 px wide. */
const AREA = 9000;
const TICKS = Array.from({ length: 21 }, (_, n) => n / 20);

/** Microsoft's score never passes a half; its tape is half as long, so that it fills the plot. */
const reach = (measure: State['measure']): number => (measure === 'microsoft' ? 0.5 : 1);

/** The scales of a state; height takes a change in per cent, or a wage in dollars. */
export function plotOf(size: Size, { measure, against }: State, words: Words): Plot {
  const { left, right, bottom } = edgesOf(size, MEASURES, words);
  const range = [bottom - 8, TOP] as const;
  const change = logarithmic([0.15, 4], range);
  const pay = logarithmic([24_000, 360_000], range);
  return {
    x: linear([0, reach(measure)], [left, right]),
    y: (value) =>
      against === 'pay' ? pay(value) : change(Math.min(4, Math.max(0.15, 1 + value / 100))),
    r: radiusOf(size, AREA),
    bottom,
  };
}

/** The occupations in the state. */
export function dotsOf(data: Data, state: State, plot: Plot, lit: Map<string, Tone>): Dot[] {
  const exposure = data.exposure[MEASURES.indexOf(state.measure)]!;
  const some = lit.size > 0 || (state.lit === 'bands' && state.against === 'change');
  return data.soc.map((key, n) => {
    const y = state.against === 'pay' ? data.wage[n] : changeOf(data, n);
    return dotAt(key, { x: exposure[n], y, jobs: data.jobs2010[n]! }, plot, {
      lit: lit.get(key),
      waiting: [0, 30_000],
      faint: some ? 0.35 : 0.6,
    });
  });
}

const CHANGES = [200, 100, 50, 0, -25, -50, -80];
const WAGES = [30_000, 50_000, 100_000, 200_000];

/** Hairlines of change or pay, and the tape of the measure at the foot. */
export function axesOf(state: State, plot: Plot, size: Size, words: Words): Mark[] {
  const { measure, against } = state;
  const word = (key: string) => words.text[key] ?? '';
  const pay = against === 'pay';
  const said = (value: number) =>
    pay
      ? fill(word('thousands'), { n: numeral(value / 1000, 0, words) })
      : fill(word('percent'), { n: signed(value, 0, words) });
  const whole = reach(measure);
  const number = (n: number) =>
    measure === 'microsoft'
      ? trimmed(n, 3, words)
      : fill(word('percent'), { n: numeral(n * 100, 0, words) });
  const levels = (pay ? WAGES : CHANGES).map((value) => ({
    key: String(value),
    value,
    said: said(value),
    tone: value === 0 ? ('pencil' as const) : ('grid' as const),
  }));
  const ticks = TICKS.map((tick) => tick * whole);
  const numbers = [0, 0.25, 0.5, 0.75, 1].map((n): [number, string] => [
    n * whole,
    number(n * whole),
  ]);
  const side = word(pay ? 'sidePay' : 'sideChange');
  return axes({ levels, ticks, numbers, measure, side }, plot, size, words);
}

import { extent, ticks } from 'd3-array';
import type { Mark, Words } from '../chart.ts';
import { overlaps, textBox, textWidth } from '../shared/labels.ts';
import { text, upright } from '../shared/marks.ts';
import { linear, type Scale } from '../shared/scale.ts';
import type { Spec, Valued } from './data.ts';
import { tickSaid } from './say.ts';

/** About so many numbers stand along an axis. */
const TICKS = 4;

/** An axis that runs along the foot: where a value stands on it, in pixels, and its two ends. */
export interface Along {
  x: Scale;
  domain: readonly [low: number, high: number];
}

/** The axis of some rows: as wide as their values, nought and notes, or as the chart’s file says. */
export function alongOf(
  rows: readonly Valued[],
  notes: readonly (readonly [key: string, at: number])[],
  { span }: Spec,
  ends: readonly [left: number, right: number],
): Along {
  const values = rows.flatMap(({ value, range }) => [value ?? 0, ...(range ?? [])]);
  const [low, high] =
    span ?? (extent([0, ...values, ...notes.map(([, at]) => at)]) as [number, number]);
  const domain = [low, high === low ? low + 1 : high] as const;
  return { x: linear(domain, ends), domain };
}

/** A line at each number of an axis, and the numbers below, as many as there is room for. */
export function grid(
  { x, domain }: Along,
  [top, foot]: readonly [number, number],
  width: number,
  spec: Spec,
  words: Words,
): Mark[] {
  const values = ticks(...domain, TICKS);
  const numbers = values.map((value) => {
    const said = tickSaid(value, spec, words);
    const half = textWidth(said, 'axis') / 2;
    const within = Math.min(width - half, Math.max(half, x(value)));
    const look = { tone: 'pencil', style: 'axis', anchor: 'middle' } as const;
    return text(`number-${value}`, said, within, foot + 17, look);
  });
  const isCrowded = numbers.some(
    (number, n) => n > 0 && overlaps(textBox(numbers[n - 1]!), textBox(number)),
  );
  return values.flatMap((value, n) => [
    upright(`grid-${value}`, x(value), [top, foot], { tone: 'grid', width: value ? 1 : 2 }),
    ...(isCrowded && n % 2 ? [] : [numbers[n]!]),
  ]);
}

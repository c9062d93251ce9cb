import type { Mark, Size } from '../chart.ts';
import { tape } from './axis.ts';
import { level, text } from './marks.ts';
import { year } from './numerals.ts';
import type { Corners } from './place.ts';
import { linear } from './scale.ts';

/** The first and last year of the model's futures. */
export const FROM = 2025;
export const TO = 2050;

/** Where a course over the years is drawn, in pixels. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
  x: (year: number) => number;
  y: (value: number) => number;
}

const FOOT = 19;
const YEARS = Array.from({ length: TO - FROM + 1 }, (_, n) => FROM + n);
const NUMBERED = [2025, 2030, 2035, 2040, 2045, 2050];

/**
 * The frame of a course: years along the foot, values upwards.
 * @param head the pixels that what stands above it takes
 */
export function frame(
  { width, height }: Size,
  domain: readonly [number, number],
  gutter: { left: number; right: number },
  head = 0,
): Frame {
  const box = {
    left: gutter.left,
    right: width - gutter.right,
    top: 16 + head,
    bottom: height - FOOT,
  };
  return {
    ...box,
    x: linear([FROM, TO], [box.left, box.right]),
    y: linear(domain, [box.bottom, box.top]),
  };
}

/** The tape of years. */
export function years({ x, bottom, left, right }: Frame): Mark[] {
  const numbers = right - left < 300 ? [2025, 2035, 2050] : NUMBERED;
  return tape({
    scale: x,
    numbers: numbers.map((n) => [n, year(n)]),
    ticks: YEARS,
    y: bottom,
  });
}

/** A line for each value, its number at the left of it. */
export function levels(
  { left, right, y }: Pick<Frame, 'left' | 'right' | 'y'>,
  values: readonly number[],
  said: (value: number) => string,
): Mark[] {
  return values.flatMap((value) => [
    level(`level-${value}`, y(value), [left, right], { tone: 'grid', width: 1 }),
    text(`level-said-${value}`, said(value), left - 5, y(value) + 4.3, {
      tone: 'pencil',
      style: 'axis',
      anchor: 'end',
    }),
  ]);
}

const n = (value: number): number => Math.round(value * 10) / 10;

/** A line through one value a year. */
export function course({ x, y }: Frame, values: ArrayLike<number>): string {
  return Array.from(
    values,
    (value, year) => `${year ? 'L' : 'M'}${n(x(FROM + year))} ${n(y(value))}`,
  ).join('');
}

/** The same line as corners, for labels to keep clear of. */
export const corners = ({ x, y }: Frame, values: ArrayLike<number>): Corners =>
  Array.from(values, (value, year) => [x(FROM + year), y(value)] as const);

/** The area between two lines. */
export function between(at: Frame, low: ArrayLike<number>, high: ArrayLike<number>): string {
  const back = Array.from(low, (value, year) => `L${n(at.x(FROM + year))} ${n(at.y(value))}`);
  return `${course(at, high)}${back.reverse().join('')}Z`;
}

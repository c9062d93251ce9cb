import type { Words } from '../chart.ts';
import { fill } from '../shared/words.ts';
import type { Kind } from './tiles.ts';

const PRINTED: Record<Kind, { unit: string; of: (value: number) => string }> = {
  share: { unit: 'percent', of: (value) => (100 * value).toFixed(0) },
  fine: { unit: 'percent', of: (value) => (100 * value).toFixed(1) },
  change: { unit: 'percent', of: (value) => signed(100 * (value - 1)) },
  times: { unit: 'times', of: (value) => value.toFixed(2) },
  people: { unit: 'millions', of: (value) => (value / 1000).toFixed(0) },
};

function signed(value: number): string {
  const n = Math.abs(value).toFixed(0);
  return `${n === '0' ? '' : value < 0 ? '−' : '+'}${n}`;
}

/** A number as it is printed, with its unit. */
export function figure(kind: Kind, value: number, words: Words): string {
  const { unit, of } = PRINTED[kind];
  return fill(words.text[unit] ?? '', { n: of(value) });
}

/** A number without its unit, for the first end of a range. */
export function bare(kind: Kind, value: number): string {
  return PRINTED[kind].of(value);
}

/** A number as people type it, without its sign of unit: per cent, times, or millions. */
export const TYPED: Record<
  Kind,
  { unit: 'percent' | 'times' | 'millions'; value(typed: number): number }
> = {
  share: { unit: 'percent', value: (typed) => typed / 100 },
  fine: { unit: 'percent', value: (typed) => typed / 100 },
  change: { unit: 'percent', value: (typed) => 1 + typed / 100 },
  times: { unit: 'times', value: (typed) => typed },
  people: { unit: 'millions', value: (typed) => 1000 * typed },
};

/** A round number of an axis, with its unit where that is short. */
export function onAxis(kind: Kind, value: number, words: Words): string {
  if (kind === 'people') return String(Math.round(value / 1000));
  if (kind === 'times') return fill(words.text.times ?? '', { n: Number(value.toFixed(2)) });
  const n = kind === 'change' ? signed(100 * (value - 1)) : Number((100 * value).toFixed(1));
  return fill(words.text.percent ?? '', { n });
}

/** Millions of people, finer where they are few. */
export function inMillions(value: number): string {
  return (value / 1000).toFixed(value >= 50 && value < 9950 ? 1 : 0);
}

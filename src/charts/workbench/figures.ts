import type { Words } from '../chart.ts';
import { numeral, signed, trimmed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import type { Kind } from '../shared/kind.ts';

const PRINTED: Record<Kind, { unit: string; of: (value: number, words: Words) => string }> = {
  share: { unit: 'percent', of: (value, words) => numeral(100 * value, 0, words) },
  fine: { unit: 'percent', of: (value, words) => numeral(100 * value, 1, words) },
  change: { unit: 'percent', of: (value, words) => signed(100 * (value - 1), 0, words) },
  times: { unit: 'times', of: (value, words) => numeral(value, 2, words) },
  people: { unit: 'millions', of: (value, words) => numeral(value / 1000, 0, words) },
};

/** A number as it is printed, with its unit. */
export function figure(kind: Kind, value: number, words: Words): string {
  const { unit, of } = PRINTED[kind];
  return fill(words.text[unit] ?? '', { n: of(value, words) });
}

/** A number without its unit, for the first end of a range. */
export function bare(kind: Kind, value: number, words: Words): string {
  return PRINTED[kind].of(value, words);
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

/** The key of the words for a unit as people type it. */
export const unitKey = (kind: Kind) => `unit-${TYPED[kind].unit}` as const;

/** A round number of an axis, with its unit where that is short. */
export function onAxis(kind: Kind, value: number, words: Words): string {
  if (kind === 'people') return numeral(value / 1000, 0, words);
  if (kind === 'times') return fill(words.text.times ?? '', { n: trimmed(value, 2, words) });
  const n =
    kind === 'change' ? signed(100 * (value - 1), 0, words) : trimmed(100 * value, 1, words);
  return fill(words.text.percent ?? '', { n });
}

/** Millions of people, finer where they are few. */
export function inMillions(value: number, words: Words): string {
  return numeral(value / 1000, value >= 50 && value < 9950 ? 1 : 0, words);
}

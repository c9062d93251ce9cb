import type { Format } from '../../../charts/shared/format.ts';
import type { Unit } from '../../../charts/shared/unit.ts';

/** A number with what it counts or measures; without a unit nothing is known of that. */
export interface Quantity {
  value: number;
  unit: Unit | undefined;
}

/** What each format can print. */
const FITS: Record<Format, readonly Unit[]> = {
  integer: ['count', 'times'],
  decimal1: ['share', 'times'],
  decimal2: ['share', 'times'],
  percent: ['percent', 'share'],
  percent1: ['percent', 'share'],
  change: ['percent', 'share'],
  change1: ['percent', 'share'],
  millions0: ['count'],
  millions: ['count'],
  millions2: ['count'],
  dollars: ['dollars'],
  year: ['year'],
};

/** How a message names a unit. */
export const UNIT_NAMES: Record<Unit, string> = {
  count: 'a count',
  thousand: 'a count',
  share: 'a share',
  percent: 'in per cent',
  times: 'how many times as much one is as the other',
  dollars: 'in dollars',
  year: 'a year',
};

/** The formats that can print a quantity. */
export function formatsFor({ unit }: Quantity): Format[] {
  const all = Object.keys(FITS) as Format[];
  return unit ? all.filter((format) => FITS[format].includes(unit)) : all;
}

/** What a number that prints so counts or measures, as far as its format tells. */
export function unitPrinted(format: Format): Unit | undefined {
  const [first, second] = FITS[format];
  return second && first !== 'percent' ? undefined : first;
}

/** Whether a format prints a share and what is in per cent alike, so that it must be known which it is. */
export const isPartOfHundred = (format: Format): boolean =>
  (['percent', 'share'] as const).every((unit) => FITS[format].includes(unit));

/** The number that a format prints: per cent of a share. */
export function inFormat({ value, unit }: Quantity, format: Format): number {
  return unit === 'share' && FITS[format].includes('percent') ? 100 * value : value;
}

/** Thousands as what they are thousands of. */
export function inOnes({ value, unit }: Quantity): Quantity {
  return unit === 'thousand' ? { value: 1000 * value, unit: 'count' } : { value, unit };
}

/** A share as it is mostly printed and spoken of, so that 100 without it is what is left of a whole. */
export function inPercent({ value, unit }: Quantity): Quantity {
  return unit === 'share' ? { value: 100 * value, unit: 'percent' } : { value, unit };
}

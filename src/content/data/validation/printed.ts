import { decimal } from '../../../charts/shared/numerals.ts';

/** Shares as percentages, one unit for all of them. */
export function percents(shares: readonly number[], digits: number, between = ' / '): string {
  return `${shares.map((share) => plain(100 * share, digits)).join(between)}\u202f%`;
}

/** Thousand people in millions. */
export function millions(people: readonly number[], digits = 1): string {
  return `${people.map((count) => plain(count / 1000, digits)).join(' / ')}\u202fm`;
}

/** A number with a true minus. */
export function plain(value: number, digits: number): string {
  return decimal(value, digits);
}

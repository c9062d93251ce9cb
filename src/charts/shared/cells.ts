import type { Cell, Column, Figure } from '../chart.ts';

/** What stands above a column in print. */
export const headOf = (column: Column): string =>
  typeof column === 'string' ? column : column.head;

/** What stands in a cell in print. */
export const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);

/** A figure as it is printed, and what it is in numbers. */
export const figured = (text: string, ...numbers: (number | null)[]): Figure => ({ text, numbers });

/** Where there is no figure. */
export const NO_FIGURE: Figure = { text: '–', numbers: [] };

/** A number for a file, no finer than it is known; what is no number is none. */
export function rounded(value: number, digits: number): number | null {
  return Number.isFinite(value) ? Number(value.toFixed(digits)) + 0 : null;
}

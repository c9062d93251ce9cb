import { numeral } from './numerals.ts';

/** What a number counts or measures: jobs, people or tasks; parts of one; per cent; how many times as much. */
export const UNITS = ['count', 'thousand', 'share', 'percent', 'times', 'dollars', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** What the cells of a column of a table are. */
export interface CellKind {
  type: 'text' | 'number';
  /** A number without one may be the number of a task, or a rank: its figures stand as they are. */
  unit?: Unit | undefined;
}

/** A cell of a table as it is printed, with as many places after the point as its file has. */
export function inUnit(cell: string, { type, unit }: CellKind): string {
  if (type === 'text' || cell === '') return cell;
  if (unit === undefined || unit === 'year') return cell.replace('-', '−');
  const [, places = ''] = cell.split('.');
  const number = numeral(Number(cell), places.length, {});
  if (unit === 'dollars') return `$${number}`;
  return unit === 'percent' ? `${number}\u202f%` : number;
}

import type { Table, Words } from '../chart.ts';
import { figured, rounded } from '../shared/cells.ts';
import { FROM } from '../shared/course.ts';

/** A row of numbers, one for each year, under its head. */
export interface Curve {
  head: string;
  values: ArrayLike<number>;
  unit: Unit;
}

/** Numbers as programs get them, by their unit: finer than a picture shows, no finer than they are known. */
const UNITS = {
  share: (value: number) => rounded(100 * value, 2),
  change: (value: number) => rounded(100 * (value - 1), 2),
  times: (value: number) => rounded(value, 3),
  /** From thousands of people. */
  people: (value: number) => rounded(value, 0)! * 1000,
  /** Of the mean pay of the first year. */
  pay: (value: number) => rounded(value, 3),
} as const;
export type Unit = keyof typeof UNITS;

/** A column of numbers of one unit, which its head in a file says. */
export const measured = (head: string, unit: Unit, { text }: Words) => ({
  head,
  numbers: [`${head}, ${text[`unit-${unit}`] ?? ''}`],
});

/** A number of the model as a cell that a program reads, or that is printed otherwise. */
export function inUnit(value: number, unit: Unit, printed?: string) {
  const number = UNITS[unit](value);
  return figured(printed ?? String(number ?? ''), number);
}

/** Courses over the years as a table, a row a year from the first of the model's futures. */
export function yearly(caption: string, year: string, curves: Curve[], words: Words): Table {
  const years = Math.min(...curves.map(({ values }) => values.length));
  return {
    caption,
    columns: [
      { head: year, numbers: [year] },
      ...curves.map(({ head, unit }) => measured(head, unit, words)),
    ],
    rows: Array.from({ length: years }, (_, n) => [
      figured(String(FROM + n), FROM + n),
      ...curves.map(({ values, unit }) => inUnit(values[n]!, unit)),
    ]),
  };
}

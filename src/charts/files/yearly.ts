import type { Table } from '../chart.ts';
import { FROM } from '../shared/course.ts';

/** A row of numbers, one for each year, under its head. */
export interface Column {
  head: string;
  values: ArrayLike<number>;
  print(value: number): string;
}

/** How numbers are printed for programs: finer than a picture shows, with their unit. */
export const PRINT = {
  share: (value: number) => `${(100 * value).toFixed(2)}%`,
  change: (value: number) => `${(100 * (value - 1)).toFixed(2)}%`,
  times: (value: number) => value.toFixed(3),
  /** From thousands of people. */
  people: (value: number) => String(Math.round(value * 1000)),
} as const;

/** Courses over the years as a table, a row a year from the first of the model's futures. */
export function yearly(caption: string, year: string, columns: Column[]): Table {
  const years = Math.min(...columns.map(({ values }) => values.length));
  return {
    caption,
    columns: [year, ...columns.map(({ head }) => head)],
    rows: Array.from({ length: years }, (_, n) => [
      String(FROM + n),
      ...columns.map(({ values, print }) => print(values[n]!)),
    ]),
  };
}

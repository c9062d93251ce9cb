import { kindOf, makeKind } from '../data/kinds.ts';
import type { DataPageWords } from './data-page-schema.ts';

/** Whether a chart is made of a table: one of a file names it, of the others the page of data says so. */
export const isMadeOf = (chart: string, table: string, { tables }: DataPageWords): boolean =>
  kindOf(chart)
    ? makeKind(chart).table === table
    : tables[table]!.charts.some((name) => name === chart);

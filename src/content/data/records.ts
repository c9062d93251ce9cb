import { YEARS } from './columns/work.ts';
import { kept } from './kept.ts';
import { table } from './tables.ts';

/**
 * What was counted of every occupation, by its code: its jobs a year from 2003, null where none was printed;
 * the years from which a count holds other work than the one before; and the code it had until 2018.
 */
export const records = kept(
  () =>
    new Map(
      table('record').map((row) => [
        row.soc,
        {
          counts: YEARS.map((year) => row[`jobs_${year}`]),
          cuts: row.cuts ? row.cuts.split(' ').map(Number) : [],
          former: row.former,
        },
      ]),
    ),
);

import { table } from './tables.ts';

/** An occupation as the reader's search and the scenes know it. */
export interface JobRow {
  soc: string;
  title: string;
  group: string;
  jobs: number | null;
  wage: number | null;
  probability: number | null;
  rows: string[];
  change: number | null;
  eloundou: number | null;
  microsoft: number | null;
}

/** All 832 occupations, by code. */
export function jobRows(): JobRow[] {
  return table('occupations').map((row) => ({
    soc: row.soc,
    title: row.title,
    group: row.group,
    jobs: row.jobs_2025,
    wage: row.median_wage_2025,
    probability: row.fo_probability,
    rows: row.fo_rows ? row.fo_rows.split(' ') : [],
    change: row.change_pct,
    eloundou: row.eloundou_people,
    microsoft: row.microsoft,
  }));
}

import type { Fit } from '../shared/scatter.ts';

/** The reader's occupation. */
export interface NextJob {
  soc: string;
  title: string;
}

/** The 620 occupations in columns, largest first. Null where a source prints nothing. */
export interface Data {
  /** SOC 2018 codes. */
  soc: string[];
  title: string[];
  /** By measure, 0 to 1, in the order of MEASURES. */
  exposure: (number | null)[][];
  jobs2010: number[];
  jobs2025: number[];
  /** Median yearly wage in May 2025, dollars. */
  wage: (number | null)[];
  /** Change of all jobs at low, medium and high risk, in per cent. */
  bands: [number, number, number];
  /** For each measure: r with the logarithm of pay, weighted by jobs, and the line that fits best. */
  fits: Fit[];
  /** The reader's own, when they chose one. */
  job?: NextJob;
}

/** Change in jobs from 2010 to 2025, in per cent. */
export const changeOf = (data: Data, n: number): number =>
  100 * (data.jobs2025[n]! / data.jobs2010[n]! - 1);

/** The six sectors that are lit in turn. */
export const SECTORS = ['retail', 'support', 'logistics', 'finance', 'law', 'health'] as const;
export type Sector = (typeof SECTORS)[number];

/** The reader's occupation and the rows of the list it rests on. */
export interface ListJob {
  soc: string;
  title: string;
  probability: number | null;
  rows: string[];
}

/** The list of 702 in columns, largest first, so that small circles lie on large ones. */
export interface Data {
  soc: string[];
  title: string[];
  probability: number[];
  /** Jobs of May 2010; 0 where the survey has none. */
  jobs: number[];
  /** Index into SECTORS, or -1. */
  sector: number[];
  /** Radius and height above the middle line, in ten-thousandths of the plot's width. */
  r: number[];
  y: number[];
  /** Published and recomputed shares of all jobs at high, medium and low risk, in per cent. */
  published: [number, number, number];
  recomputed: [number, number, number];
  notCovered: number;
  /** Share of each sector's jobs at high risk, in per cent. */
  sectorHigh: number[];
  /** The reader's own, when they chose one. */
  job?: ListJob;
}

/** Where the list's authors cut its scale. */
export const HIGH_ABOVE = 0.7;
export const LOW_BELOW = 0.3;

/** Class of a probability; the thresholds themselves are medium. */
export const riskOf = (probability: number): 'high' | 'medium' | 'low' =>
  probability > HIGH_ABOVE ? 'high' : probability < LOW_BELOW ? 'low' : 'medium';

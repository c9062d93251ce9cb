/** A career of the essay, or a service of the second chapter, as the survey counts its stand-in. */
export interface Career {
  id: string;
  /** The first year of its count: 2019, or later where its code is younger. */
  since: number;
  /** On one base: what is projected is the Bureau's percentage on the count of 2024. */
  jobs: [since: number, in2024: number, projected: number];
  /** Jobs in the last count, May 2025. */
  now: number;
  /** Per cent, 2024 to 2034. */
  change: number;
  /** Median yearly pay, dollars. */
  pay: number;
}

/** What the careers are drawn from. */
export interface Data {
  careers: Career[];
  services: Career[];
  /** Every job there is, and its median pay. */
  all: { jobs: number; pay: number };
}

export const CAREERS = [
  'security',
  'learning',
  'engineers',
  'analysts',
  'algorithms',
  'ethics',
] as const;
export type CareerId = (typeof CAREERS)[number];

/** The one that no code exists for: its stand-in is stitched. */
export const PROXY: CareerId = 'ethics';

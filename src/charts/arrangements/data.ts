/** The four kinds, the largest first, as they are stacked. */
export const KINDS = ['contractors', 'onCall', 'agency', 'firms'] as const;
export type Kind = (typeof KINDS)[number];

/** One count: per cent of all at work, by main job. */
export type Count = Record<Kind, number> & { year: number };

/** Every count, from the first. */
export interface Data {
  counts: Count[];
}

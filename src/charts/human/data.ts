import { MEASURES } from '../shared/measures.ts';
import type { Fit } from '../shared/scatter.ts';

/** What a skill is set against: a measure of exposure, or pay. */
export const AGAINST = [...MEASURES, 'pay'] as const;
export type Against = (typeof AGAINST)[number];

/** The skills that have a measured quantity: all social skills, and the nearest to four of the essay’s. */
export const SKILLS = ['social', 'empathy', 'creativity', 'emotion', 'connection'] as const;
export type Skill = (typeof SKILLS)[number];

/** The occupations in columns, largest first. Null where a source prints nothing. */
export interface Data {
  /** SOC 2018 codes, or the joined codes of the projections. */
  soc: string[];
  title: string[];
  jobs: number[];
  /** By skill, in the order of SKILLS: importance 1 to 5, or impact −3 to 3. */
  skill: (number | null)[][];
  /** By what it is set against, in the order of AGAINST: 0 to 1, and dollars a year. */
  value: (number | null)[][];
  /** By skill and then by what it is set against. */
  fits: Fit[][];
  /** Employers who name each skill as core, in per cent, in the order of the words. */
  asked: number[];
  /** The reader's own, when they chose one. */
  job?: { soc: string; title: string };
}

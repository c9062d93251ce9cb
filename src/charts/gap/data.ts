import type { Future } from '../../model/forecast.ts';
import type { Futures } from '../chart.ts';

/** Who is trained, in per cent of adults. */
export const SKILLS = ['low', 'all', 'high'] as const;
export type Skill = (typeof SKILLS)[number];

/** Schooling of the worker, from the least. */
export const SCHOOLING = [
  'none',
  'school',
  'someCollege',
  'associate',
  'bachelor',
  'master',
] as const;
export type Schooling = (typeof SCHOOLING)[number];

/** What the gap is drawn from. */
export interface Data extends Futures {
  trained: Record<Skill, number>;
  /** Per cent of hours that could be automated, without and with generative AI. */
  potential: Record<Schooling, [without: number, withAi: number]>;
  /** The speeds that sources imply, slow to fast. */
  speeds: number[];
}

/** Futures come as: the midpoint, one for each source's speed, and the one in sight. */
export const midpoint = ({ futures }: Data): Future => futures[0]!;
export const atSpeeds = ({ futures }: Data): readonly Future[] => futures.slice(1, -1);

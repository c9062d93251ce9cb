import type { Rater } from '../shared/rater.ts';

/** The occupations that are taken apart, as editors name them. */
export const OCCUPATIONS = [
  'marketing-manager',
  'family-doctor',
  'secondary-teacher',
  'compliance-officer',
  'trainer',
  'market-analyst',
  'financial-adviser',
  'loan-officer',
  'security-analyst',
  'computer-scientist',
  'software-developer',
  'data-scientist',
  'counsellor',
  'lawyer',
  'paralegal',
  'trade-teacher',
  'primary-teacher',
  'nurse',
  'internist',
  'radiologist',
  'care-aide',
  'cashier',
  'shop-assistant',
  'telemarketer',
  'teller',
  'service-agent',
  'forklift-driver',
  'freight-handler',
  'stocker',
] as const;
export type Occupation = (typeof OCCUPATIONS)[number];

/** The piles in which a job is stacked, from the top: the labels E1, E2 and E0. */
export const PILES = [1, 2, 0] as const;
export type Pile = (typeof PILES)[number];

/** A task: its number on the official list, 1 or 0.5 for how much it counts, its two labels. */
export type Task = [id: number, weight: number, people: Pile, model: Pile];

/** An occupation with its tasks, in the order of the official list. */
export interface TaskedJob {
  name: Occupation;
  soc: string;
  jobs: number;
  /** Median yearly wage in May 2025, dollars. */
  wage: number;
  tasks: Task[];
}

/** The occupations that are taken apart, and the reader's own when they chose one. */
export interface Data {
  occupations: TaskedJob[];
  job?: { soc: string };
}

/** The pile a rater put a task on. */
export const pileOf = (task: Task, rater: Rater): Pile => task[rater === 'people' ? 2 : 3];

/** How much of a job lies on each pile, 0 to 1, in the order of PILES. */
export function sharesOf({ tasks }: TaskedJob, rater: Rater): [number, number, number] {
  const whole = tasks.reduce((sum, task) => sum + task[1], 0);
  return PILES.map(
    (pile) =>
      tasks.reduce((sum, task) => sum + (pileOf(task, rater) === pile ? task[1] : 0), 0) / whole,
  ) as [number, number, number];
}

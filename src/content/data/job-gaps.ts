import type { Rows } from './columns.ts';

/** What is not known of an occupation, or not for sure; why, the words of its page say. */
export const GAPS = [
  'uncounted',
  'few',
  'young',
  'cut',
  'stopped',
  'unpaid',
  'unlisted',
  'carried',
  'unjudged',
  'unscored',
  'unskilled',
] as const;
export type Gap = (typeof GAPS)[number];

/** With fewer jobs than these the survey rests on few answers: our line, not the Bureau’s. */
export const FEW = 5000;
/** The survey’s first year here, with whose codes some began. */
const FIRST = 2004;

/** The gaps of an occupation, in the order in which its page meets them. */
export function gapsOf(
  row: Rows['occupations'],
  record: { first: number | null; since: number | null },
  hasSkills: boolean,
): Gap[] {
  const { first, since } = record;
  const found: Record<Gap, boolean> = {
    uncounted: first === null,
    few: row.jobs_2025 !== null && row.jobs_2025 < FEW,
    young: first !== null && first > FIRST,
    cut: first !== since,
    stopped: first !== null && row.jobs_2025 === null,
    unpaid: row.median_wage_2025 === null,
    unlisted: row.fo_probability === null,
    carried: row.fo_probability !== null && row.fo_match !== 'exact',
    unjudged: row.eloundou_people === null,
    unscored: row.microsoft === null,
    unskilled: !hasSkills,
  };
  return GAPS.filter((gap) => found[gap]);
}

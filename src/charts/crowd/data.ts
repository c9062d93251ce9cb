/** An occupation, as far as the crowd needs to know it. */
export interface CrowdJob {
  /** SOC 2018 code; its first two digits name the group. */
  soc: string;
  title: string;
  /** Jobs in May 2025; null where the survey prints none. */
  jobs: number | null;
}

/** One of the 22 groups of occupations. */
export interface CrowdGroup {
  /** The first two digits of the group's SOC code. */
  code: string;
  title: string;
  jobs: number;
  /** Its part of the thousand dots, by largest remainder. */
  dots: number;
}

/** The workforce in dots: the groups come largest first, and their dots sum to the crowd. */
export interface Data {
  /** All jobs in May 2025. */
  total: number;
  groups: CrowdGroup[];
  /** The occupation with the most jobs: lit for readers who chose none. */
  typical: CrowdJob;
  /** The reader's own, when they chose one. */
  job?: CrowdJob;
}

/** How many dots a crowd has. */
export const CROWD = 1000;

/** How many groups the step on the largest lights. */
export const LARGEST = 4;

/** The group an occupation belongs to. */
export const groupOf = (job: Pick<CrowdJob, 'soc'>): string => job.soc.slice(0, 2);

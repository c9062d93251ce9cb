/** The six kinds of work that automated services take on, in the order of their panels. */
export const SERVICES = [
  'telemarketing',
  'support',
  'selling',
  'tutoring',
  'screening',
  'travel',
] as const;
export type Service = (typeof SERVICES)[number];

/** Years in a row that the survey counted by one definition. */
export interface Segment {
  /** The first of the years. */
  from: number;
  /** Jobs in May of each year. */
  jobs: number[];
}

/** One line: the jobs of one occupation. */
export interface Series {
  id: string;
  service: Service;
  /** Every SOC code it has been counted under. */
  socs: string[];
  /** More than one where the line is cut: the definition changed. */
  segments: Segment[];
}

/** An occupation, as far as these lines need to know it. */
export interface ServicesJob {
  soc: string;
}

/** US jobs from year to year, one series or two for each service. */
export interface Data {
  from: number;
  to: number;
  series: Series[];
  /** The reader's own, when they chose one. */
  job?: ServicesJob;
}

/** Jobs in a year. */
export interface Count {
  year: number;
  jobs: number;
}

/** The counts of a series or of a segment, year by year. */
export const counts = ({ from, jobs }: Segment): Count[] =>
  jobs.map((count, index) => ({ year: from + index, jobs: count }));
export const allCounts = (series: Series): Count[] => series.segments.flatMap(counts);

/** The last count, and the first that may be compared with it. */
export const last = (series: Series): Count => counts(series.segments.at(-1)!).at(-1)!;
export const firstComparable = (series: Series): Count => counts(series.segments.at(-1)!)[0]!;

/** The year with the most jobs among those comparable with the last. */
export const peak = (series: Series): Count =>
  counts(series.segments.at(-1)!).reduce((a, b) => (b.jobs > a.jobs ? b : a));

/** The change from the first comparable year to the last, in per cent. */
export const change = (series: Series): number =>
  (last(series).jobs / firstComparable(series).jobs - 1) * 100;

/** An occupation of the list that readers search. */
export interface Job {
  /** Code in the 2018 classification, such as `43-4051`. */
  soc: string;
  title: string;
  /** Code of its major group, such as `43`. */
  group: string;
  groupTitle: string;
  /** Jobs in May 2025; null where the survey prints none. */
  jobs: number | null;
  /** Median pay in May 2025, dollars a year; null where the survey prints none or caps it. */
  wage: number | null;
  /** Probability of computerisation after Frey and Osborne, 0 to 1. */
  probability: number | null;
  /** Codes in the 2010 classification of the Frey-Osborne rows it rests on. */
  rows: string[];
  /** Change of its jobs from 2010 to 2025 in per cent, where both years count the same work. */
  change: number | null;
  /** Share of tasks exposed to language models after Eloundou and others, 0 to 1. */
  eloundou: number | null;
  /** Applicability after Microsoft, measured on use, 0 to 1. */
  microsoft: number | null;
  /** What people call it; each name stands for itself. */
  words?: string[];
}

/** People whom the survey does not count, or counts under no name of theirs. */
export interface Outside {
  /** What they call themselves. */
  words: string[];
  /** Why they are not there. */
  say: string;
  /** Codes of the occupations that come nearest. */
  near: string[];
}

/** All that the search looks through. */
export interface JobList {
  jobs: Job[];
  outside: Outside[];
}

type Column = (string | number | null)[];

/** The list as it travels: a column for each field, because like things compress well together. */
export interface PackedJobs {
  groups: Record<string, string>;
  /** Codes without the hyphen, each as the step from the one before. */
  steps: number[];
  columns: Record<string, Column>;
}

const PLAIN = ['title', 'jobs', 'wage', 'probability', 'change', 'eloundou', 'microsoft'] as const;

const number = (soc: string): number => Number(soc.replace('-', ''));
const code = (value: number): string => String(value).replace(/^(\d\d)/, '$1-');

/** Packs the list, ordered by code. */
export function packJobs(jobs: Job[]): PackedJobs {
  const sorted = [...jobs].sort((a, b) => number(a.soc) - number(b.soc));
  const codes = sorted.map(({ soc }) => number(soc));
  return {
    groups: Object.fromEntries(sorted.map(({ group, groupTitle }) => [group, groupTitle])),
    steps: codes.map((value, index) => value - (codes[index - 1] ?? 0)),
    columns: {
      ...Object.fromEntries(PLAIN.map((name) => [name, sorted.map((job) => job[name])])),
      // Most rest on the one row with their own code: 1 says so.
      rows: sorted.map(({ soc, rows }) => (rows.join() === soc ? 1 : rows.join(' '))),
      words: sorted.map(({ words }) => words?.join('|') ?? 0),
    },
  };
}

/** Unpacks a list: what `packJobs` was given, ordered by code. */
export function unpackJobs({ groups, steps, columns }: PackedJobs): Job[] {
  let value = 0;
  return steps.map((step, index) => {
    value += step;
    const soc = code(value);
    const group = soc.slice(0, 2);
    const { rows, words, ...plain } = Object.fromEntries(
      Object.entries(columns).map(([name, cells]) => [name, cells[index]]),
    );
    return {
      soc,
      group,
      groupTitle: groups[group] ?? '',
      ...(plain as Pick<Job, (typeof PLAIN)[number]>),
      rows: rows === 1 ? [soc] : String(rows).split(' ').filter(Boolean),
      ...(words ? { words: String(words).split('|') } : {}),
    };
  });
}

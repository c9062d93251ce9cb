/** What all occupations can be ranked by, and set against each other by: the columns of `/jobs/`. */
export const FIGURES = [
  'jobs',
  'wage',
  'change',
  'projected',
  'list',
  'people',
  'gpt4',
  'assistant',
] as const;
export type Figure = (typeof FIGURES)[number];

/** The occupations in columns, by code. Null where a source prints nothing. */
export interface Data {
  /** SOC 2018 codes, or the joined codes of the projections. */
  soc: string[];
  title: string[];
  /** Jobs, dollars a year, changes in per cent, and places: of 100 occupations, how many are lower. */
  figures: Record<Figure, (number | null)[]>;
  /** Codes of those that are compared, in the order of their letters. */
  compared?: readonly string[];
}

/** The letter of an occupation that is compared, by its place among them. */
export const letterOf = (place: number): string => String.fromCharCode(65 + place);

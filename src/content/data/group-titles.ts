import { kept } from './kept.ts';
import { table } from './tables.ts';

/** What each group of occupations is called, by the first two digits of their codes. */
export const groupTitles = kept(
  () => new Map(table('groups').map(({ soc, title }) => [soc.slice(0, 2), title])),
);

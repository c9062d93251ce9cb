import { slugFrom } from '../ground/slug.ts';
import { table } from './tables.ts';

/** The name of an occupation's page: its code, then its title. */
export const jobSlug = ({ soc, title }: { soc: string; title: string }): string =>
  `${soc}-${slugFrom(title)}`;

/** The codes that lead to an occupation's page, its own and the one it had before 2018, by code. */
export function jobCodes(): Map<string, { soc: string; title: string }> {
  const rows = table('occupations').map(({ soc, title }) => ({ soc, title }));
  const bySoc = new Map(rows.map((row) => [row.soc, row]));
  const formers = table('record').flatMap(({ soc, former }) => {
    const row = bySoc.get(soc);
    return former && row && !bySoc.has(former) ? [[former, row] as const] : [];
  });
  return new Map([...bySoc, ...formers]);
}

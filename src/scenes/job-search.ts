import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { Job } from './job-table.ts';

/** How many occupations a search offers at most. */
export const MOST = 8;

/** What a search looks things up in. */
export interface JobIndex {
  jobs: Map<string, Job>;
  /** Every name of each occupation, as `spell` gives it. */
  names: Map<string, string[]>;
  search: MiniSearch;
}

/** A word as it is compared: lower case, no accents, singular. */
function fold(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/(?<=\w{3})ies$/, 'y')
    .replace(/(?<=\w\w[^s])s$/, '');
}

const split = (text: string): string[] => text.split(/[^\p{L}\p{M}\p{N}&'’]+/u).filter(Boolean);
const spell = (text: string): string => split(text).map(fold).join(' ');

/** Indexes occupations by title and everyday names, in small portions so that typing goes on. */
export async function indexJobs(jobs: Job[]): Promise<JobIndex> {
  const search = new MiniSearch<Job>({
    idField: 'soc',
    fields: ['title', 'words'],
    tokenize: split,
    processTerm: fold,
    extractField: (job, field) =>
      field === 'words' ? (job.words ?? []).join(' ') : job[field as 'soc' | 'title'],
  });
  await search.addAllAsync(jobs, { chunkSize: 120 });
  return {
    jobs: new Map(jobs.map((job) => [job.soc, job])),
    names: new Map(jobs.map((job) => [job.soc, [job.title, ...(job.words ?? [])].map(spell)])),
    search,
  };
}

/**
 * How near names come to the query: the first, which is the title, is it (3), another is (2), one
 * begins or ends with it (1), or none does (0).
 */
function nearness(names: string[], query: string): number {
  if (names[0] === query) return 3;
  if (names.includes(query)) return 2;
  return names.some((name) => name.startsWith(query) || name.endsWith(` ${query}`)) ? 1 : 0;
}

/** The everyday name by which a query found an occupation, or null where its title says it already. */
export function knownAs(job: Job, query: string): string | null {
  const spelt = spell(query);
  const title = spell(job.title).split(' ');
  const isSaid = (word: string) => title.some((said) => said.startsWith(word));
  if (spelt.split(' ').every(isSaid)) return null;
  const near = (name: string) => nearness([spell(name)], spelt);
  const [best] = [...(job.words ?? [])].sort((a, b) => near(b) - near(a));
  return best && near(best) > 0 ? best : null;
}

/** From strict to lenient: the next is tried when nothing is found. */
const WAYS: SearchOptions[] = [
  { combineWith: 'AND' },
  { combineWith: 'AND', fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) },
  { combineWith: 'OR', fuzzy: (term: string) => (term.length > 3 ? 0.2 : false) },
];

/**
 * The occupations a query may mean, best first: names that are the query, then names that begin or
 * end with it, the commonest work first; then all that share its words.
 * @param query as typed: half words and slips of a letter or so are understood
 * @returns up to `MOST` occupations, none for an empty query
 */
export function findJobs({ jobs, names, search }: JobIndex, query: string): Job[] {
  const spelt = spell(query);
  if (!spelt) return [];
  const count = (soc: string) => jobs.get(soc)!.jobs ?? 0;
  const options = {
    prefix: true,
    boost: { title: 1.5 },
    boostDocument: (soc: string) => Math.log10(10 + count(soc)),
  };
  let found: SearchResult[] = [];
  for (const way of WAYS) {
    found = search.search(query, { ...options, ...way });
    if (found.length > 0) break;
  }
  return found
    .map(({ id, score }) => {
      const soc = id as string;
      const near = nearness(names.get(soc)!, spelt);
      return { soc, near, rank: near > 0 ? count(soc) : score };
    })
    .sort((a, b) => b.near - a.near || b.rank - a.rank)
    .slice(0, MOST)
    .map(({ soc }) => jobs.get(soc)!);
}

import MiniSearch from 'minisearch';
import { meantBy } from './job-slips.ts';
import { spell } from './job-spelling.ts';
import type { Job, JobList, Outside } from './job-table.ts';

/** How many occupations a search offers at most, and how many where it guesses. */
export const MOST = 8;
const MOST_GUESSES = 5;
const MOST_TRADES = 3;
/** From so many letters on, the beginning of a name of those whom the survey leaves out is enough. */
const BEGUN = 4;

/** One name of an occupation: its title without what it excepts, or a word that people use. */
interface Name {
  id: number;
  soc: string;
  /** As it is written; null for the title. */
  written: string | null;
  spelt: string;
}

/** What a search looks things up in. */
export interface JobIndex {
  jobs: Map<string, Job>;
  /** Whole titles by code, as `spell` gives them. */
  titles: Map<string, string>;
  names: Name[];
  outside: Map<string, Outside>;
  /** Every word of a name, of those who are counted and of those who are not. */
  vocabulary: string[];
  /** The occupations with most jobs. */
  commonest: Job[];
  search: MiniSearch<Name>;
}

/** An occupation that is offered, and the name it was found by where its title does not say it. */
export interface Offered {
  job: Job;
  known: string | null;
}

/**
 * What a query comes to. A find is called what was typed; a guess is only near it; `outside` says in
 * `say` why nobody of that name is counted, and offers what comes nearest, or where nothing is near
 * the commonest.
 */
export interface Answer {
  kind: 'find' | 'guess' | 'outside' | 'none';
  offered: Offered[];
  say?: string;
  offers?: 'nearest' | 'commonest';
}

/** Indexes occupations by title and everyday names, in small portions so that typing goes on. */
export async function indexJobs({ jobs, outside }: JobList): Promise<JobIndex> {
  const names = jobs
    .flatMap(({ soc, title, words = [] }) => [
      { soc, written: null, spelt: spell(title.replace(/,? except\b.*/, '')) },
      ...words.map((word) => ({ soc, written: word, spelt: spell(word) })),
    ])
    .map((name, id) => ({ ...name, id }));
  const search = new MiniSearch<Name>({
    fields: ['spelt'],
    tokenize: (spelt) => spelt.split(' '),
    processTerm: (word) => word,
  });
  await search.addAllAsync(names, { chunkSize: 300 });
  const left = new Map(outside.flatMap((one) => one.words.map((word) => [spell(word), one])));
  const said = [...names.map(({ spelt }) => spelt), ...left.keys()];
  return {
    jobs: new Map(jobs.map((job) => [job.soc, job])),
    titles: new Map(jobs.map(({ soc, title }) => [soc, spell(title)])),
    names,
    outside: left,
    vocabulary: [...new Set(said.flatMap((spelt) => spelt.split(' ')))],
    commonest: [...jobs].sort((a, b) => (b.jobs ?? 0) - (a.jobs ?? 0)).slice(0, MOST_TRADES),
    search,
  };
}

/**
 * Answers a query as typed. Half words count as far as they go, and words may be written as one or as
 * two; slips of a letter or two are guesses.
 * @returns at most `MOST` occupations; `none` without any for an empty query
 */
export function answerTo(index: JobIndex, query: string): Answer {
  const spelt = spell(query);
  if (!spelt) return { kind: 'none', offered: [] };
  const called = asCalled(index, spelt) ?? asCalled(index, rejoined(index, spelt));
  if (called) return called;
  const partly = partlyOutside(index, spelt) ?? begunOutside(index, spelt);
  if (partly) return partly;
  return meant(index, spelt) ?? { kind: 'none', offered: [] };
}

/** Those who are called so, counted or not. */
function asCalled(index: JobIndex, spelt: string | undefined): Answer | null {
  if (spelt === undefined) return null;
  const left = index.outside.get(spelt);
  if (left) return uncounted(index, left, []);
  const finds = named(index, spelt);
  return finds.length > 0 ? { kind: 'find', offered: finds.slice(0, MOST) } : null;
}

/** The name that has the same letters, where only its words are parted otherwise. */
function rejoined({ names, outside }: JobIndex, spelt: string): string | undefined {
  const joined = (name: string) => name.replaceAll(' ', '');
  const own = joined(spelt);
  return [...names.map((name) => name.spelt), ...outside.keys()].find(
    (name) => joined(name) === own,
  );
}

function begunOutside(index: JobIndex, spelt: string): Answer | null {
  if (spelt.length < BEGUN) return null;
  const begun = [...index.outside].find(([name]) => name.startsWith(spelt));
  return begun ? uncounted(index, begun[1], []) : null;
}

function uncounted(
  { jobs, commonest }: JobIndex,
  { say, near }: Outside,
  trades: Offered[],
): Answer {
  const others = near
    .filter((soc) => trades.every(({ job }) => job.soc !== soc))
    .map((soc) => ({ job: jobs.get(soc)!, known: null }));
  const nearest = [...trades, ...others].slice(0, MOST_GUESSES);
  if (nearest.length > 0) return { kind: 'outside', say, offered: nearest, offers: 'nearest' };
  const offered = commonest.map((job) => ({ job, known: null }));
  return { kind: 'outside', say, offered, offers: 'commonest' };
}

/** Somebody outside the survey with a trade, such as a retired teacher or a nurse in the army. */
function partlyOutside(index: JobIndex, spelt: string): Answer | null {
  const words = spelt.split(' ');
  for (let many = words.length - 1; many > 0; many -= 1)
    for (const [part, rest] of [
      [words.slice(0, many), words.slice(many)],
      [words.slice(-many), words.slice(0, -many)],
    ] as const) {
      const found = index.outside.get(part.join(' '));
      if (!found) continue;
      const trades = exactly(index, rest.filter((word) => !BETWEEN.has(word)).join(' '));
      // "Student" says little before "services coordinator", and much after "college".
      if (trades.length > 0 || part.at(-1) === words.at(-1))
        return uncounted(index, found, trades.slice(0, MOST_TRADES));
    }
  return null;
}

/** The occupations that have a query for a name, the commonest first. */
const exactly = (index: JobIndex, spelt: string): Offered[] =>
  index.names.some((name) => name.spelt === spelt)
    ? named(index, spelt).filter(({ job }) =>
        index.names.some(({ soc, spelt: name }) => soc === job.soc && name === spelt),
      )
    : [];

/** The occupations that have a name with every word of a query, best first. */
function named(index: JobIndex, spelt: string): Offered[] {
  const { jobs, titles, names, search } = index;
  const called = names.filter(
    ({ soc, written }) => written === null && titles.get(soc)!.startsWith(spelt),
  );
  const found = search.search(spelt, { combineWith: 'AND', prefix: true });
  const held = [...called, ...found.map(({ id }) => names[id as number]!)];
  const best = new Map<string, { name: Name; near: number }>();
  for (const name of held) {
    const near = nearness(name, spelt, titles.get(name.soc)!);
    if (near > (best.get(name.soc)?.near ?? -1)) best.set(name.soc, { name, near });
  }
  const count = ({ name }: { name: Name }) => jobs.get(name.soc)!.jobs ?? 0;
  const most = Math.max(...[...best.values()].map(({ near }) => near));
  // Who types AI means no air conditioning, and who types cop no copilot.
  const isWhole = most >= 4 || (most === 3 && spelt.length <= 3);
  return [...best.values()]
    .filter(({ near }) => !isWhole || (near !== 2 && near !== 0))
    .sort((a, b) => b.near - a.near || count(b) - count(a))
    .map(({ name }) => offer(index, name, spelt));
}

/**
 * How near a name comes to the query: it is the title (5) or a name (4), it begins or ends with whole
 * words of it (3), it begins with half a word (2), it holds all its words (1), or their beginnings (0).
 */
function nearness({ written, spelt: name }: Name, query: string, title: string): number {
  if (written === null && (name === query || title === query)) return 5;
  if (name === query) return 4;
  if (name.startsWith(`${query} `) || name.endsWith(` ${query}`)) return 3;
  if (name.startsWith(query)) return 2;
  const words = name.split(' ');
  return query.split(' ').every((word) => words.includes(word)) ? 1 : 0;
}

/** Words that say how two others belong together. */
const BETWEEN = new Set(['of', 'at', 'in', 'for', 'with', 'the', 'a', 'an', 'and', 'from']);

/**
 * What a query may mean where nobody is called so: slips of the finger and of the ear, with what the
 * right word would have found, then the kind of work it ends in.
 */
function meant(index: JobIndex, spelt: string): Answer | null {
  const words = spelt.split(' ');
  const offered = new Map<string, Offered>();
  for (const { words: said } of meantBy(words, index.vocabulary)) {
    const left = index.outside.get(said.join(' '));
    if (left && offered.size === 0) return uncounted(index, left, []);
    for (const one of named(index, said.join(' ')))
      if (!offered.has(one.job.soc)) offered.set(one.job.soc, one);
  }
  if (offered.size === 0 && words.length > 1) {
    // A manager of shops is a manager, and a dragon trainer a trainer.
    const at = words.findIndex((word) => BETWEEN.has(word));
    for (const one of exactly(index, words[at > 0 ? at - 1 : words.length - 1]!))
      offered.set(one.job.soc, one);
  }
  const guesses = [...offered.values()].slice(0, MOST_GUESSES);
  return guesses.length > 0 ? { kind: 'guess', offered: guesses } : null;
}

function offer({ jobs, titles }: JobIndex, { soc, written }: Name, query: string): Offered {
  const title = titles.get(soc)!.split(' ');
  const isSaid = query.split(' ').every((word) => title.some((said) => said.startsWith(word)));
  return { job: jobs.get(soc)!, known: isSaid ? null : written };
}

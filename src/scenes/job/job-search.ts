import MiniSearch from 'minisearch';
import { slips, spell } from './job-spelling.ts';
import type { Job, JobList, Outside } from './job-table.ts';

/** How many occupations a search offers at most, and how many where it guesses. */
export const MOST = 8;
const MOST_GUESSES = 5;
const MOST_TRADES = 3;

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
  search: MiniSearch<Name>;
}

/** An occupation that is offered, and the name it was found by where its title does not say it. */
export interface Offered {
  job: Job;
  known: string | null;
}

/**
 * What a query comes to. A find is called what was typed; a guess is only near it; `outside` says in
 * `say` why nobody of that name is counted, and offers what comes nearest.
 */
export interface Answer {
  kind: 'find' | 'guess' | 'outside' | 'none';
  offered: Offered[];
  say?: string;
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
  return {
    jobs: new Map(jobs.map((job) => [job.soc, job])),
    titles: new Map(jobs.map(({ soc, title }) => [soc, spell(title)])),
    names,
    outside: new Map(outside.flatMap((one) => one.words.map((word) => [spell(word), one]))),
    search,
  };
}

/**
 * Answers a query as typed. Half words count as far as they go, slips of a letter or two are guesses.
 * @returns at most `MOST` occupations; `none` without any for an empty query
 */
export function answerTo(index: JobIndex, query: string): Answer {
  const spelt = spell(query);
  if (!spelt) return { kind: 'none', offered: [] };
  const whole = index.outside.get(spelt);
  if (whole) return uncounted(index, whole, []);
  const finds = named(index, spelt);
  if (finds.length > 0) return { kind: 'find', offered: finds.slice(0, MOST) };
  const partly = partlyOutside(index, spelt);
  if (partly) return partly;
  const guesses = nearest(index, spelt).slice(0, MOST_GUESSES);
  return guesses.length > 0 ? { kind: 'guess', offered: guesses } : { kind: 'none', offered: [] };
}

function uncounted({ jobs }: JobIndex, { say, near }: Outside, meant: Offered[]): Answer {
  const others = near
    .filter((soc) => meant.every(({ job }) => job.soc !== soc))
    .map((soc) => ({ job: jobs.get(soc)!, known: null }));
  return { kind: 'outside', say, offered: [...meant, ...others].slice(0, MOST_GUESSES) };
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
      const meant = exactly(index, rest.filter((word) => !BETWEEN.has(word)).join(' '));
      // "Student" says little before "services coordinator", and much after "college".
      if (meant.length > 0 || part.at(-1) === words.at(-1))
        return uncounted(index, found, meant.slice(0, MOST_TRADES));
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

/** What a query may mean where nothing is called so: slips of the finger, then the kind of work it ends in. */
function nearest(index: JobIndex, spelt: string): Offered[] {
  const { jobs, names, search } = index;
  const count = ({ soc }: Name) => jobs.get(soc)!.jobs ?? 0;
  const words = spelt.split(' ');
  const alike = search
    .search(spelt, { combineWith: 'AND', prefix: true, fuzzy: slips })
    // A slip in the first letter is rare, and makes moderators of operators.
    .filter(({ terms }) => words.every((word) => terms.some((term) => term[0] === word[0])))
    .map(({ id, terms }) => {
      const name = names[id as number]!;
      const unlike = words.map((word) =>
        Math.min(
          ...terms.map((term) => (term[0] === word[0] ? lengthApart(term, word) : Infinity)),
        ),
      );
      const endsIn = terms.some((term) => ` ${name.spelt}`.endsWith(` ${term}`));
      return { name, apart: Math.max(...unlike) - (endsIn ? 0.5 : 0) };
    })
    .sort((a, b) => a.apart - b.apart || count(b.name) - count(a.name));
  const seen = new Set<string>();
  const offers = alike
    .filter(({ name: { soc } }) => !seen.has(soc) && seen.add(soc))
    .map(({ name }) => offer(index, name, spelt));
  if (offers.length > 0 || words.length === 1) return offers;
  // A manager of shops is a manager, and a dragon trainer a trainer.
  const at = words.findIndex((word) => BETWEEN.has(word));
  return exactly(index, words[at > 0 ? at - 1 : words.length - 1]!);
}

const lengthApart = (a: string, b: string) => Math.abs(a.length - b.length);

function offer({ jobs, titles }: JobIndex, { soc, written }: Name, query: string): Offered {
  const title = titles.get(soc)!.split(' ');
  const isSaid = query.split(' ').every((word) => title.some((said) => said.startsWith(word)));
  return { job: jobs.get(soc)!, known: isSaid ? null : written };
}

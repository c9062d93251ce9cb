import type { Answer } from '../job/job-search.ts';
import { spell } from '../job/job-spelling.ts';
import { excerpt, type Stretch } from './excerpt.ts';
import type { Kind } from './place.ts';
import type { FoundPlaces } from './place-search.ts';

/** A place as it is offered. */
export interface Result {
  path: string;
  title: string;
  where: string;
  stretches: Stretch[];
  language: string;
}

/** The places of a kind, best first. */
export interface Group {
  kind: Kind;
  results: Result[];
}

/** What a query comes to, as it is shown. */
export interface Results {
  isNear: boolean;
  groups: Group[];
  count: number;
}

/**
 * Puts what was found in groups, that of the best place first. Occupations come first where one is
 * called what was typed; such as are only near it count where there is nothing else.
 * @param answer of the search for occupations; null while that is on its way
 */
export function resultsOf(query: string, places: FoundPlaces, answer: Answer | null): Results {
  const jobs = jobsIn(answer, places.found.length === 0 || places.isNear);
  const groups = new Map<Kind, Result[]>();
  const isCalled = jobs.some(({ title, where }) => {
    return [title, where].some((name) => spell(name).startsWith(spell(query)));
  });
  if (isCalled) groups.set('job', [...jobs]);
  for (const { place, terms } of places.found) {
    const { kind, path, title, where, text, language } = place;
    const result = { path, title, where, stretches: excerpt(text, terms), language };
    groups.set(kind, [...(groups.get(kind) ?? []), result]);
  }
  if (!isCalled && jobs.length > 0) groups.set('job', [...jobs, ...(groups.get('job') ?? [])]);
  const found = [...groups].map(([kind, results]) => ({ kind, results }));
  return {
    isNear: places.isNear && !(answer?.kind === 'find'),
    groups: found,
    count: found.reduce((sum, { results }) => sum + results.length, 0),
  };
}

/** Occupations are in the language of the story, and each code leads to its page. */
function jobsIn(answer: Answer | null, nearToo: boolean): Result[] {
  if (!answer || (answer.kind !== 'find' && !nearToo)) return [];
  return answer.offered.map(({ job, known }) => ({
    path: `/jobs/${job.soc}/`,
    title: job.title,
    where: known ?? '',
    stretches: [],
    language: 'en',
  }));
}

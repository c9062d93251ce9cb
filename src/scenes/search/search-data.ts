import type { Answer } from '../job/job-search.ts';
import { jobList } from '../job/jobs.ts';
import { once } from '../once.ts';
import { indexPlaces, placesFor, type FoundPlaces } from './place-search.ts';
import { fetchPlaces } from './search-file.ts';

/** Answers a query as typed. */
export type Answers<T> = (query: string) => T;

/** That of the page, which is its reader's. */
export const pageLanguage = (): string => document.documentElement.lang;

/**
 * What answers with places, fetched and indexed once.
 * @throws when they cannot be had; they are asked for again the next time
 */
export const placeAnswers = once(async (): Promise<Answers<FoundPlaces>> => {
  const index = await indexPlaces(await fetchPlaces(pageLanguage()));
  return (query) => placesFor(index, query, pageLanguage());
});

/**
 * What answers with occupations: the search that readers find their own with.
 * @throws as `placeAnswers` does
 */
export const jobAnswers = once(async (): Promise<Answers<Answer>> => {
  const [{ indexJobs, answerTo }, list] = await Promise.all([
    import('../job/job-search.ts'),
    jobList(),
  ]);
  const index = await indexJobs(list);
  return (query) => answerTo(index, query);
});

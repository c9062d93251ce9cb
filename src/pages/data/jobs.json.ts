import type { APIRoute } from 'astro';
import { jobRows } from '../../content/data/jobs.ts';
import { readJobWords } from '../../content/data/job-words.ts';
import { table } from '../../content/data/tables.ts';
import { packJobs } from '../../scenes/job/job-table.ts';

/** All occupations, for the reader's search: fetched by the page when the search is first used. */
export const GET: APIRoute = () => {
  const groups = new Map(table('groups').map(({ soc, title }) => [soc.slice(0, 2), title]));
  const { words, outside } = readJobWords();
  return Response.json({
    ...packJobs(
      jobRows().map((row) => ({
        ...row,
        groupTitle: groups.get(row.group)!,
        ...(words.has(row.soc) && { words: words.get(row.soc)! }),
      })),
    ),
    outside,
  });
};

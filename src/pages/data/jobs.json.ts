import type { APIRoute } from 'astro';
import { jobRows } from '../../content/data/jobs.ts';
import { readJobWords } from '../../content/data/job-words.ts';
import { groupTitles } from '../../content/data/group-titles.ts';
import { packJobs } from '../../scenes/job/job-table.ts';

/** All occupations, for the reader's search: fetched by the page when the search is first used. */
export const GET: APIRoute = () => {
  const groups = groupTitles();
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

import { headOf, textOf } from '../charts/shared/cells.ts';
import { make } from '../scenes/dom/make.ts';
import { cell, head, row, table } from '../scenes/dom/table.ts';
import { allJobs } from '../scenes/job/jobs.ts';
import { choices } from '../scenes/page/page-choices.ts';
import { describe } from '../scenes/scene/description.ts';
import { fetchMeans } from '../scenes/scene/fetch-means.ts';
import { standing } from '../scenes/scene/standing.ts';

/**
 * Has what stands round a chart of the pages of occupations speak of the one that its address names: the
 * way on leads to its page, and description and table are of it. Where there is none of that code, what is
 * usually shown is shown; where the list cannot be had, the picture alone is of it.
 * @returns the code that is none
 */
export async function tellJob(main: HTMLElement): Promise<string | null> {
  const link = main.querySelector<HTMLAnchorElement>('.embed-foot a[data-job]');
  const { job: soc } = choices.get();
  if (!link || soc === null) return null;
  const figure = main.querySelector('figure')!;
  const [means, jobs] = await Promise.all([fetchMeans(figure), allJobs().catch(() => null)]);
  if (!jobs) return null;
  const job = jobs.find((one) => one.soc === soc);
  if (!job) {
    choices.set({ job: null });
    return soc;
  }
  const all = link.getAttribute('href');
  link.textContent = link.dataset.job!;
  // In a file of its own it may lead nowhere.
  if (all !== null) link.href = `${all}${soc}/`;
  const steps = [...main.querySelectorAll<HTMLElement>('[data-step]')];
  for (const step of steps)
    step.querySelector('img')!.alt = `${job.title}. ${means.words.description}`;
  describe(figure, steps, Number(figure.dataset.activeStep) - 1);
  const { data } = standing(means, {}, choices.get(), { soc, job });
  const { caption, columns, rows } = means.chart.table(data, means.words);
  const made = table(
    {},
    columns.map((column) => head('col', headOf(column))),
    rows.map(([first, ...rest]) =>
      row(head('row', textOf(first ?? '')), ...rest.map((each) => cell(textOf(each)))),
    ),
  );
  made.prepend(make('caption', {}, caption));
  const wide = main.querySelector<HTMLElement>('.numbers .wide')!;
  wide.setAttribute('aria-label', caption);
  wide.replaceChildren(made);
  return null;
}

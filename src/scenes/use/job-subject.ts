import { fill } from '../../charts/shared/words.ts';
import { addressAt } from '../../state/address.ts';
import { readQuery } from '../../state/query.ts';
import { ownJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import { meansOf } from '../scene/fetch-means.ts';
import { standing } from '../scene/standing.ts';
import { sitePath } from '../site-file.ts';
import type { Subject } from './subject.ts';
import { useWords } from './words.ts';

/**
 * Finds out all about a chart of the page of an occupation, from the link to its embed.
 * @throws when what it is drawn from cannot be had
 */
export async function jobSubject(link: HTMLAnchorElement): Promise<Subject> {
  const name = link.dataset.use!;
  const { job: soc } = readQuery(new URL(link.href).search).choices;
  const [means, own, { words, charts }] = await Promise.all([
    meansOf(name, sitePath(`charts/${name}.json`)),
    ownJob(soc),
    useWords(),
  ]);
  if (!own.job) throw new Error(`Nothing is known of ${soc}.`);
  const ofJob = { ...choices.get(), job: soc };
  // What the steps say is of no occupation in particular.
  const steps = charts[name]!.steps!.map(({ state }) => ({
    state,
    name: '',
    alt: means.words.description,
  }));
  return {
    name,
    title: fill(words.named, { chart: means.words.title, title: own.job.title }),
    chart: means.chart,
    words: means.words,
    job: own.job,
    choices: ofJob,
    home: addressAt(sitePath(`jobs/${own.job.soc}/`)),
    steps,
    step: 1,
    at: (n) => standing(means, steps[n - 1]!.state, ofJob, own),
    fixed: null,
  };
}

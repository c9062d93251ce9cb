import { load } from '../../charts/registry.ts';
import { fill } from '../../charts/shared/words.ts';
import { addressAt } from '../../state/address.ts';
import { readQuery } from '../../state/query.ts';
import { ownJob } from '../job/own-job.ts';
import { fetchBundle } from '../page/bundle.ts';
import { choices } from '../page/page-choices.ts';
import { pageModel } from '../page/page-model.ts';
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
  const [chart, bundle, own, { words, charts }] = await Promise.all([
    load(name),
    fetchBundle(sitePath(`charts/${name}.json`)),
    ownJob(soc),
    useWords(),
  ]);
  if (!own.job) throw new Error(`Nothing is known of ${soc}.`);
  const forecast = chart.scenarios ? await pageModel() : null;
  const ofJob = { ...choices.get(), job: soc };
  // What the steps say is of no occupation in particular.
  const steps = charts[name]!.steps!.map(({ state }) => ({
    state,
    name: '',
    alt: bundle.words.description,
  }));
  return {
    name,
    title: fill(words.named, { chart: bundle.words.title, title: own.job.title }),
    chart,
    bundle,
    job: own.job,
    choices: ofJob,
    home: addressAt(sitePath(`jobs/${own.job.soc}/`)),
    steps,
    step: 1,
    at: (n) => standing({ chart, data: bundle.data, forecast }, steps[n - 1]!.state, ofJob, own),
    fixed: null,
  };
}

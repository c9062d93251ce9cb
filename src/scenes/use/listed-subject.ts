import { resolve, type PartialState } from '../../charts/resolve.ts';
import { addressAt } from '../../state/address.ts';
import { ownJob } from '../job/own-job.ts';
import { choices } from '../page/page-choices.ts';
import { meansOf } from '../scene/fetch-means.ts';
import { standing } from '../scene/standing.ts';
import { sitePath } from '../site-file.ts';
import type { Subject } from './subject.ts';

/** A step of a chart in a list, as `data-steps` of the link to its embed has it. */
export interface ListedStep {
  state: PartialState;
  name: string;
  alt: string;
}

/**
 * Finds out all about a chart of the story that stands in a list, from the link to its embed.
 * @throws when what it is drawn from cannot be had
 */
export async function listedSubject(link: HTMLAnchorElement): Promise<Subject> {
  const { use: name = '', kind, steps: listed, home } = link.dataset;
  const [means, own] = await Promise.all([
    meansOf(kind ?? name, sitePath(`charts/${name}.json`)),
    ownJob(choices.get().job),
  ]);
  const named = JSON.parse(listed!) as ListedStep[];
  const { chart, words } = means;
  const { title, description } = words;
  const steps = named.length > 0 ? named : [{ state: {}, name: '', alt: description }];
  return {
    ...{ name, title, chart, words, job: own.job, choices: choices.get() },
    home: addressAt(home!),
    steps,
    step: 1,
    at: (n) => standing(means, steps[n - 1]!.state, choices.get(), own),
    // Where no step says them, as in the workbench.
    fixed: named.length > 0 ? null : ownState(resolve(chart, {}), Object.keys(chart.state)),
  };
}

const ownState = <Value>(state: Record<string, Value>, keys: string[]): Record<string, Value> =>
  Object.fromEntries(keys.map((key) => [key, state[key]!]));

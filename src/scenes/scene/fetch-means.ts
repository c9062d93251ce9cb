import type { PartialState } from '../../charts/resolve.ts';
import type { Words } from '../../charts/chart.ts';
import { load } from '../../charts/registry.ts';
import { breath } from '../breath.ts';
import { fetchBundle } from '../page/bundle.ts';
import { choices } from '../page/page-choices.ts';
import { pageModel } from '../page/page-model.ts';
import { foresee, type Means } from './standing.ts';

/**
 * Fetches what the chart of a figure is drawn from, with its words.
 * @param step the one whose picture will be asked for first, where that is known
 * @throws where some of it cannot be had, offline say
 */
export async function fetchMeans(
  figure: HTMLElement,
  step?: HTMLElement,
): Promise<Means & { words: Words }> {
  const [chart, { data, words }] = await Promise.all([
    load(figure.dataset.kind ?? figure.dataset.chart!),
    fetchBundle(figure.dataset.source!),
  ]);
  const forecast = chart.scenarios ? await pageModel() : null;
  const means = { chart, data, words, forecast };
  if (step)
    await foresee(means, JSON.parse(step.dataset.state!) as PartialState, choices.get(), breath);
  return means;
}

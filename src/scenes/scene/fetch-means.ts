import type { Words } from '../../charts/chart.ts';
import { load } from '../../charts/registry.ts';
import { fetchBundle } from '../page/bundle.ts';
import { pageModel } from '../page/page-model.ts';
import type { Means } from './standing.ts';

/**
 * Fetches what the chart of a figure is drawn from, with its words.
 * @throws where some of it cannot be had, offline say
 */
export async function fetchMeans(figure: HTMLElement): Promise<Means & { words: Words }> {
  const [chart, { data, words }] = await Promise.all([
    load(figure.dataset.kind ?? figure.dataset.chart!),
    fetchBundle(figure.dataset.source!),
  ]);
  return { chart, data, words, forecast: chart.scenarios ? await pageModel() : null };
}

import type { PartialState } from '../../charts/resolve.ts';
import type { Words } from '../../charts/chart.ts';
import { load } from '../../charts/registry.ts';
import { breath } from '../breath.ts';
import { fetchBundle } from '../page/bundle.ts';
import { choices } from '../page/page-choices.ts';
import { pageModel } from '../page/page-model.ts';
import { foresee, type Means } from './standing.ts';

/** A chart, and all that it is drawn from, with its words. */
export type WordedMeans = Means & { words: Words };

/**
 * Fetches a chart, and what it is drawn from.
 * @param kind its name, or that of its kind
 * @param source the address of its file
 * @throws where some of it cannot be had, offline say
 */
export async function meansOf(kind: string, source: string): Promise<WordedMeans> {
  const [chart, { data, words }] = await Promise.all([load(kind), fetchBundle(source)]);
  return { chart, data, words, forecast: chart.scenarios ? await pageModel() : null };
}

/**
 * The same for the chart of a figure.
 * @param step the one whose picture will be asked for first, where that is known
 */
export async function fetchMeans(figure: HTMLElement, step?: HTMLElement): Promise<WordedMeans> {
  const { kind, chart, source } = figure.dataset;
  const means = await meansOf(kind ?? chart!, source!);
  if (step)
    await foresee(means, JSON.parse(step.dataset.state!) as PartialState, choices.get(), breath);
  return means;
}

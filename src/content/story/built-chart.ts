import { getEntry } from 'astro:content';
import type { Chart, ChartState, Words } from '../../charts/chart.ts';
import { load, type ChartName } from '../../charts/registry.ts';
import { withFutures } from '../../charts/futures.ts';
import { resolve, type PartialState } from '../../charts/resolve.ts';
import { builders } from '../data/chart-data.ts';
import { forecast } from '../data/forecast.ts';
import { inLanguage } from '../words/language/in-language.ts';
import { isTranslated } from '../words/language/languages.ts';

/** All that a chart is drawn from at build. */
export interface BuiltChart {
  chart: Chart<object>;
  /** Made when it is first asked for: who prints a title needs none. */
  readonly data: object;
  words: Words;
}

/** A chart with its data, and its words in a language; of a page in none, the source's. */
export async function builtChart(name: string, language?: string): Promise<BuiltChart> {
  const [chart, entry] = await Promise.all([load(name), getEntry('charts', name)]);
  if (!entry) throw new Error(`content/charts/${name}.yaml is missing`);
  const words = await inLanguage(language, entry.data, `charts/${name}`);
  return {
    chart,
    get data() {
      return builders[name as ChartName]();
    },
    words: isTranslated(language) ? { ...words, language } : words,
  };
}

/**
 * The state that a step comes to, and the data it is drawn from.
 * @param reader what a reader has chosen; nothing where it is not said
 */
export function stepOf(
  { chart, data }: BuiltChart,
  step: PartialState = {},
  reader: PartialState = {},
): { state: ChartState; data: object } {
  const state = resolve(chart, step, reader);
  return { state, data: withFutures(chart, state, data, forecast()) };
}

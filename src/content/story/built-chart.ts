import { getEntry } from 'astro:content';
import type { Chart, Words } from '../../charts/chart.ts';
import { load, type ChartName } from '../../charts/registry.ts';
import { builders } from '../data/chart-data.ts';
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

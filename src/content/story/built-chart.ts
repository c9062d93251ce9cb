import { getEntry } from 'astro:content';
import type { Chart, Words } from '../../charts/chart.ts';
import { dataOf, load } from '../data/charts.ts';
import { wordsIn } from '../data/kind-schema.ts';
import { kindOf, makeKind } from '../data/kinds.ts';
import type { OwnHead } from '../data/own-tables.ts';
import { inLanguage } from '../words/language/in-language.ts';
import { isTranslated } from '../words/language/languages.ts';

/** All that a chart is drawn from at build. */
export interface BuiltChart {
  chart: Chart<object>;
  /** Of a chart of a file; none where it is written by hand. */
  kind?: string | undefined;
  /** Of a table of an editor’s own: who counted, and what allows it to be printed. */
  head?: OwnHead | undefined;
  /** Made when it is first asked for: who prints a title needs none. */
  readonly data: object;
  words: Words;
}

/** A chart with its data, and its words in a language; of a page in none, the source's. */
export async function builtChart(name: string, language?: string): Promise<BuiltChart> {
  const [chart, entry] = await Promise.all([load(name), getEntry('charts', name)]);
  const kind = kindOf(name);
  if (!entry) throw new Error(`content/charts/${name}.yaml is missing`);
  const words = await inLanguage(language, wordsIn(entry.data), `charts/${name}`);
  return {
    chart,
    kind,
    head: kind && makeKind(name).head,
    get data() {
      return dataOf(name);
    },
    words: isTranslated(language) ? { ...words, language } : words,
  };
}

import { getEntry } from 'astro:content';
import type { Chart, Words } from '../charts/chart.ts';
import { load } from '../charts/registry.ts';
import { builders } from './chart-data.ts';

/** All that a chart is drawn from at build. */
export interface Plate {
  chart: Chart<object>;
  data: object;
  words: Words;
}

/** A chart with its data and its words. */
export async function plate(name: string): Promise<Plate> {
  const [chart, entry] = await Promise.all([load(name), getEntry('charts', name)]);
  if (!entry) throw new Error(`content/charts/${name}.yaml is missing`);
  return { chart, data: builders[name as keyof typeof builders](), words: entry.data };
}

import type { ChartName } from '../../charts/registry.ts';
import { load } from '../data/charts.ts';
import { kindOf, makeKind } from '../data/kinds.ts';
import { table } from '../data/tables.ts';
import { builtChart } from './built-chart.ts';
import { storyEmbeddables } from './embeddables.ts';

/** A scene of the story that can mark an occupation. */
export interface JobScene {
  scene: string;
  title: string;
  /** Whether it has anything to mark of the occupation with a code. */
  marks(soc: string): boolean;
}

/** The tables without whose rows a scene has nothing to mark; the others know every occupation. */
const KNOWN: Partial<Record<ChartName, () => readonly string[]>> = {
  list: () =>
    table('occupations').flatMap(({ soc, fo_probability }) => (fo_probability === null ? [] : soc)),
  next: () => table('what-happened').map(({ soc }) => soc),
  redesigned: () => table('tasks').map(({ soc }) => soc),
  services: () => table('services').flatMap(({ soc_codes }) => soc_codes.split(' ')),
  human: () => table('human-skills').map(({ soc }) => soc),
};

/** The occupations that a chart knows; nothing where it knows every one. */
function codesOf(chart: string): ReadonlySet<string> | undefined {
  const { data } = kindOf(chart) ? makeKind(chart) : { data: null };
  const own = data ? data.rows.flatMap(({ code }) => code || []) : KNOWN[chart as ChartName]?.();
  return own && new Set(own);
}

/** The scenes that can mark an occupation, in the order of the story. */
export async function jobScenes(): Promise<JobScene[]> {
  const scenes = (await storyEmbeddables()).map(async ({ chart, scene }): Promise<JobScene[]> => {
    const [{ reader }, { words }] = await Promise.all([load(chart), builtChart(chart)]);
    if (!reader.job) return [];
    const codes = codesOf(chart);
    if (codes?.size === 0) return [];
    return [{ scene, title: words.title, marks: (soc) => codes?.has(soc) ?? true }];
  });
  return (await Promise.all(scenes)).flat();
}

import { CHARTS } from './all.ts';
import type { Chart } from './chart.ts';

interface Loaded {
  chart: Chart<object>;
}

export type ChartName = keyof typeof CHARTS;

/** The charts a `<Scene>` may show. */
export const chartNames = Object.keys(CHARTS) as ChartName[];

/** The kinds that a chart of a file may be of: the code of all charts of a kind is one. */
export const KINDS = {
  bars: () => import('./kinds/bars.ts'),
  dots: () => import('./kinds/dots.ts'),
  lines: () => import('./kinds/lines.ts'),
  stacks: () => import('./kinds/stacks.ts'),
};
export type KindName = keyof typeof KINDS;
export const kindNames = Object.keys(KINDS) as KindName[];

/**
 * Loads a chart that is written by hand, or a kind.
 * @throws {Error} when no chart has that name; the doctor finds it before a reader does
 */
export async function load(name: string): Promise<Chart<object>> {
  const all = { ...CHARTS, ...KINDS } as Record<string, (() => Promise<Loaded>) | undefined>;
  const found = all[name];
  if (!found) throw new Error(`No chart is called "${name}"; there are ${chartNames.join(', ')}.`);
  return (await found()).chart;
}

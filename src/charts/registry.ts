import { CHARTS } from './all.ts';
import type { Chart } from './chart.ts';

interface Loaded {
  chart: Chart<object>;
}
type Ways = Record<string, (() => Promise<Loaded>) | undefined>;

export type ChartName = keyof typeof CHARTS;

/** The charts a `<Scene>` may show. */
export const chartNames = Object.keys(CHARTS) as ChartName[];

/**
 * Loads a chart that is written by hand, or a kind.
 * @throws {Error} when no chart has that name; the doctor finds it before a reader does
 */
export async function load(name: string): Promise<Chart<object>> {
  // Where the kinds are is told where one stands: a first load without them has no list of them.
  const found = (CHARTS as Ways)[name] ?? ((await import('./kinds.ts')).KINDS as Ways)[name];
  if (!found) throw new Error(`No chart is called "${name}"; there are ${chartNames.join(', ')}.`);
  return (await found()).chart;
}

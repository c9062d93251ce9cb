import { CHARTS } from './all.ts';
import type { Chart } from './chart.ts';

export type ChartName = keyof typeof CHARTS;

/** The charts a `<Scene>` may show. */
export const chartNames = Object.keys(CHARTS) as ChartName[];

/**
 * Loads a chart.
 * @throws {Error} when no chart has that name; the doctor finds it before a reader does
 */
export async function load(name: string): Promise<Chart<object>> {
  const found = (CHARTS as Record<string, (() => Promise<{ chart: Chart<object> }>) | undefined>)[
    name
  ];
  if (!found) throw new Error(`No chart is called "${name}"; there are ${chartNames.join(', ')}.`);
  return (await found()).chart;
}

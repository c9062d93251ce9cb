import type { Chart } from '../../charts/chart.ts';
import { chartNames as written, load as loadCode, type ChartName } from '../../charts/registry.ts';
import { builders } from './chart-data.ts';
import { kindCharts, kindOf, makeKind } from './kinds.ts';

/** The charts a `<Scene>` may show: those written by hand, and those of a file of a kind. */
export const chartNames = (content?: string): string[] =>
  [...written, ...kindCharts(content)].sort();

/**
 * Loads a chart by its name.
 * @throws {Error} when no chart has that name; the doctor finds it before a reader does
 */
export const load = (name: string, content?: string): Promise<Chart<object>> =>
  loadCode(kindOf(name, content) ?? name);

/**
 * What a chart is drawn from.
 * @throws {Error} when its file or its table has a fault; the doctor finds it before a reader does
 */
export function dataOf(name: string, content?: string): object {
  if (!kindOf(name, content)) return builders[name as ChartName]();
  const { data, faults } = makeKind(name, content);
  if (!data)
    throw new Error(`content/charts/${name}.yaml: ${faults[0]?.message ?? 'see npm run doctor'}`);
  return data;
}

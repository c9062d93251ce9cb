import type { Chart } from './chart.ts';

/** Where each chart's code is: fetched by a page when the reader comes near it. */
const CHARTS = {
  crowd: () => import('./crowd.ts'),
  ahead: () => import('./ahead.ts'),
  services: () => import('./services.ts'),
  dignity: () => import('./dignity.ts'),
  careers: () => import('./careers.ts'),
  gap: () => import('./gap.ts'),
  human: () => import('./human.ts'),
  industries: () => import('./industries.ts'),
  list: () => import('./list.ts'),
  next: () => import('./next.ts'),
  redesigned: () => import('./redesigned.ts'),
  workbench: () => import('./workbench.ts'),
};

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

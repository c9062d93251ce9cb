import type { Fixture } from './chart.ts';
import { chartNames, type ChartName } from './registry.ts';

/** Every state that the gallery shows of every chart written by hand, and the snapshots hold. */
export const fixtures = Object.fromEntries(
  await Promise.all(
    chartNames.map(async (name) => {
      const own = (await import(`./fixtures/${name}.ts`)) as { fixtures: Fixture[] };
      return [name, own.fixtures] as const;
    }),
  ),
) as Record<ChartName, Fixture[]>;

/** The name of the file that holds the last looked-at picture of a state. */
export function pictureFile(chart: string, fixture: string): string {
  return `${chart}-${fixture.replace(/[^a-z0-9]+/gi, '-').toLowerCase()}.svg`;
}

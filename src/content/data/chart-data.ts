import { chartNames, type ChartName } from '../../charts/registry.ts';
import { kept } from './kept.ts';

/** What makes the data of each chart that is written by hand from the seeds, at build, and keeps it while they stay as they are. */
export const builders = Object.fromEntries(
  await Promise.all(
    chartNames.map(async (name) => {
      const own = (await import(`./chart-data/${name}.ts`)) as { data: () => object };
      return [name, kept(own.data)] as const;
    }),
  ),
) as Record<ChartName, () => object>;

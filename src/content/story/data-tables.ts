import { columnsOf } from '../data/columns.ts';
import { dataPackage, type Resource } from '../data/data-package.ts';
import { kindCharts, makeKind } from '../data/kinds.ts';
import { yearsOf } from '../data/table-years.ts';
import { table } from '../data/tables.ts';
import { referencesById } from '../words/references.ts';
import { builtChart } from './built-chart.ts';
import type { DataPageWords } from './data-page-schema.ts';
import { dataPageWords } from './data-page-words.ts';
import { embeddables, type Home } from './embeddables.ts';

type Said = DataPageWords['tables'][string];

/** A chart that is made of a table. */
export interface TableUse {
  chart: string;
  title: string;
  /** Where it stands, from the root, and what that is called; none for a chart that cannot be carried away. */
  home?: Pick<Home, 'kind' | 'path' | 'title'> | undefined;
}

/** A table as readers meet it. */
export interface DataTable extends Pick<Said, 'theme' | 'about' | 'places'> {
  resource: Resource;
  /** How many rows it has. */
  rows: number;
  years: [number, number] | undefined;
  sources: { id: string; label: string; title: string }[];
  /** Whether each of its rows names its source. */
  hasOwnSources: boolean;
  /** In the order of the story. */
  uses: TableUse[];
}

/** Every table of the data package, in its order. */
export async function dataTables(): Promise<DataTable[]> {
  const [{ tables }, references, known] = await Promise.all([
    dataPageWords(),
    referencesById(),
    embeddables(),
  ]);
  const ofKinds = kindCharts();
  const order = known.map(({ chart }) => chart);
  const used = async (chart: string): Promise<TableUse> => {
    const { home, scene } = known[order.indexOf(chart)] ?? {};
    return {
      chart,
      title: (await builtChart(chart)).words.title,
      home: home && {
        kind: home.kind,
        // The short cut may leave its scene out.
        path: home.kind === 'story' ? `/?cut=whole#${scene}.1` : home.path,
        title: home.title,
      },
    };
  };
  return Promise.all(
    dataPackage().resources.map(async (resource) => {
      const { sources, charts, ...said } = tables[resource.name]!;
      return {
        ...said,
        resource,
        rows: table(resource.name).length,
        years: yearsOf(resource.name),
        sources: sources.map((id) => {
          const { 'citation-label': label, title } = references.get(id)!;
          return { id, label, title };
        }),
        hasOwnSources: 'source' in columnsOf(resource.name),
        uses: await Promise.all(
          [...charts, ...ofKinds.filter((chart) => makeKind(chart).table === resource.name)]
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))
            .map(used),
        ),
      };
    }),
  );
}

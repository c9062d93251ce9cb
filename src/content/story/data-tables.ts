import { columnsOf } from '../data/columns.ts';
import { dataPackage, type Resource } from '../data/data-package.ts';
import { chartNames } from '../data/charts.ts';
import { yearsOf } from '../data/table-years.ts';
import { table } from '../data/tables.ts';
import { referencesById } from '../words/references.ts';
import { builtChart } from './built-chart.ts';
import type { DataPageWords } from './data-page-schema.ts';
import { dataPageWords } from './data-page-words.ts';
import { embeddables, type Home } from './embeddables.ts';
import { isMadeOf } from './made-of.ts';

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
  const [words, references, known] = await Promise.all([
    dataPageWords(),
    referencesById(),
    embeddables(),
  ]);
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
      const { name } = resource;
      const { sources, theme, about, places } = words.tables[name]!;
      return {
        theme,
        about,
        places,
        resource,
        rows: table(name).length,
        years: yearsOf(name),
        sources: sources.map((id) => {
          const { 'citation-label': label, title } = references.get(id)!;
          return { id, label, title };
        }),
        hasOwnSources: 'source' in columnsOf(name),
        uses: await Promise.all(
          chartNames()
            .filter((chart) => isMadeOf(chart, name, words))
            .sort((a, b) => order.indexOf(a) - order.indexOf(b))
            .map(used),
        ),
      };
    }),
  );
}

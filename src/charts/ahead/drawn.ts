import type { ChartState, Futures, Table, Words } from '../chart.ts';
import { figured, rounded } from '../shared/cells.ts';
import { allCounts, type Data } from '../services/data.ts';
import { paths } from './paths.ts';

/** The counts of each work, and then what is left of it at the speeds that are drawn out. */
export function drawn(
  { series, futures }: Data & Futures,
  { pace, speed }: ChartState,
  words: Words,
): Table {
  const text = (key: string) => words.text[key] ?? '';
  const visible = (one: string) => one === 'own' || pace === 'all' || one === pace;
  return {
    caption: words.title,
    columns: [
      text('columnWork'),
      text('columnPace'),
      { head: text('columnYear'), numbers: [text('columnYear')] },
      { head: text('columnJobs'), numbers: [text('columnJobs')] },
    ],
    rows: series.flatMap((one) => {
      const work = text(`${one.id}Column`);
      const drawnOut = paths(one, futures, speed !== null).filter((path) => visible(path.pace));
      return [
        ...allCounts(one).map(({ year, jobs }) => [work, text('counted'), ...count(year, jobs)]),
        // The first year of a path is the last count.
        ...drawnOut.flatMap(({ pace: at, points }) =>
          points.slice(1).map(({ year, jobs }) => [work, text(at), ...count(year, jobs)]),
        ),
      ];
    }),
  };
}

const count = (year: number, jobs: number) =>
  [year, rounded(jobs, 0)].map((value) => figured(String(value), value));

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { chartsThereAre, LIST, listOf } from '../../src/cli/setup/charts.mjs';

/** What a chart is made of, by the name of the chart. */
const PARTS = {
  'src/charts': '.ts',
  'src/charts/fixtures': '.ts',
  'src/content/data/chart-data': '.ts',
  'content/charts': '.yaml',
};

it('the list of charts names every chart there is; npm run dev writes it', () => {
  expect(readFileSync(LIST, 'utf8')).toBe(listOf(chartsThereAre()));
});

it('every chart has its code, fixtures, data and words', () => {
  // The folder of the charts themselves has more in it than charts.
  const named = Object.entries(PARTS)
    .slice(1)
    .flatMap(([folder, ending]) =>
      readdirSync(folder)
        .filter((file) => file.endsWith(ending))
        .map((file) => file.slice(0, -ending.length)),
    );
  const missing = [...new Set(named)].flatMap((name) =>
    Object.entries(PARTS)
      .map(([folder, ending]) => `${folder}/${name}${ending}`)
      .filter((file) => !existsSync(file)),
  );
  expect(missing).toEqual([]);
});

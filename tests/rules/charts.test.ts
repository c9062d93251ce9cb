import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { kindIn } from '../../src/content/data/kinds.ts';
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
  const written = named.filter((name) => !kindIn(`content/charts/${name}.yaml`));
  const missing = [...new Set(written)].flatMap((name) =>
    Object.entries(PARTS)
      .map(([folder, ending]) => `${folder}/${name}${ending}`)
      .filter((file) => !existsSync(file)),
  );
  expect(missing).toEqual([]);
});

it('a chart of a kind has no code of its own', () => {
  const files = readdirSync('content/charts').map((file) => file.slice(0, -'.yaml'.length));
  const kinds = files.filter((name) => kindIn(`content/charts/${name}.yaml`));
  expect(kinds).not.toEqual([]);
  expect(
    kinds.filter((name) =>
      ['src/charts', 'src/charts/fixtures', 'src/content/data/chart-data'].some((folder) =>
        existsSync(`${folder}/${name}.ts`),
      ),
    ),
  ).toEqual([]);
});

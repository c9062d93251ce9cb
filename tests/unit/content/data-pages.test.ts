import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { chartNames, load } from '../../../src/charts/registry.ts';
import { COLUMNS, type TableName } from '../../../src/content/data/columns.ts';
import { yearsOf } from '../../../src/content/data/table-years.ts';
import type { DataPageWords } from '../../../src/content/story/data-page-schema.ts';

const { tables } = parse(readFileSync('content/data-pages.yaml', 'utf8')) as DataPageWords;
const DATA = 'src/content/data';
/** What reads every table there is, on behalf of whoever asks. */
const ALL = /\/(?:numbers|tables)\.ts$/;

/** The tables that a file asks for, and the files of its folder that it imports. */
function asked(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || ALL.test(file) || !file.startsWith(DATA) || !existsSync(file))
    return new Set();
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const own = [...code.matchAll(/\btable\('([\w-]+)'/g)].map(([, name]) => name!);
  const imports = [...code.matchAll(/from '(\.[^']+)'/g)].map(([, path]) =>
    join(file, '..', path!),
  );
  return new Set([...own, ...imports.flatMap((path) => [...asked(path, seen)])]);
}

it.each(chartNames)('%s is named by every table that it asks for', async (chart) => {
  const names = asked(`${DATA}/chart-data/${chart}.ts`);
  // What asks the model asks for what the model starts from.
  if ((await load(chart)).scenarios)
    for (const name of asked(`${DATA}/forecast.ts`)) names.add(name);
  const naming = Object.keys(tables).filter((name) => tables[name]!.charts.includes(chart));
  expect([...names].filter((name) => !naming.includes(name))).toEqual([]);
});

it.each<[TableName, [number, number] | undefined]>([
  ['totals', [2003, 2025]],
  ['outlook', [2024, 2034]],
  ['frey-osborne', [2010, 2010]],
  ['arrangements', [1995, 2023]],
  ['published', [1980, 2034]],
  ['skills', undefined],
])('%s has numbers of %j', (name, years) => {
  expect(yearsOf(name)).toEqual(years);
});

it('every table is described for readers, and has a source or rows that name theirs', () => {
  expect(Object.keys(tables).toSorted()).toEqual(Object.keys(COLUMNS).toSorted());
  for (const [name, columns] of Object.entries(COLUMNS))
    if (!('source' in columns) && name !== 'sensitivity')
      expect(tables[name]!.sources, name).not.toEqual([]);
});

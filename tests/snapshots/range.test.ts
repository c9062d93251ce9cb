import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW } from '../../src/charts/chart.ts';
import { pictureFile } from '../../src/charts/fixtures.ts';
import { load as loadCode } from '../../src/charts/registry.ts';
import { resolve } from '../../src/charts/resolve.ts';
import { renderStill } from '../../src/charts/static.ts';
import { wordsIn } from '../../src/content/data/kind-schema.ts';
import { fixturesOf } from '../../src/content/data/fixtures.ts';
import { kindCharts, kindOf, makeKind } from '../../src/content/data/kinds.ts';
import { faultsOfOwnTables, ownTables, readOwnTable } from '../../src/content/data/own-tables.ts';
import { readText } from '../../src/content/ground/source-text.ts';
import { LOW, SIZES } from '../unit/charts/rooms.ts';
import { wrongIn } from '../unit/charts/wrong-in.ts';

/** Tables of other people, each with its licence in its head, that prove what a chart of a file can carry. */
const RANGE = 'tests/range';

it('every table of the range is read without a fault, as what it holds', () => {
  expect(faultsOfOwnTables(RANGE)).toEqual([]);
  const read = ownTables(RANGE).map((name) => {
    const { columns, rows } = readOwnTable(name, RANGE);
    return [name, rows.length, new Set([...columns.values()].map(({ type }) => type))];
  });
  expect(read).toEqual([
    ['electricity', 51, new Set(['date', 'text', 'number'])],
    ['gaps', 23, new Set(['number'])],
    ['industries-monthly', 120, new Set(['date', 'number'])],
    ['life', 16, new Set(['text', 'number'])],
    ['long-names', 12, new Set(['text', 'number'])],
    ['one-row', 1, new Set(['text', 'number'])],
    ['penguins', 3, new Set(['text', 'number'])],
    // Codes such as 00501 are names.
    ['post-offices', 5000, new Set(['text', 'number'])],
    ['right-to-left', 26, new Set(['text', 'number'])],
    ['semicolons', 20, new Set(['number'])],
    ['states', 52, new Set(['text', 'number'])],
    ['then-and-now', 8, new Set(['text', 'number'])],
    ['unemployed', 122, new Set(['date', 'number'])],
    ['warming', 144, new Set(['number'])],
  ]);
});

describe.each(kindCharts(RANGE))('%s', (name) => {
  const kind = kindOf(name, RANGE)!;
  const { data, faults } = makeKind(name, RANGE);
  const words = wordsIn(parse(readText(`${RANGE}/charts/${name}.yaml`).text) as object);

  it('can be drawn', () => {
    expect(faults).toEqual([]);
    expect(data).not.toBeNull();
  });

  it.each(fixturesOf(name, RANGE))('$name fits every room', async ({ state }) => {
    const chart = await loadCode(kind);
    for (const size of [...SIZES, ...LOW]) {
      const layout = chart.layout(data!, resolve(chart, state, state), size, words);
      const room = `${size.width} x ${size.height}`;
      expect(wrongIn(layout), room).toEqual([]);
      expect(JSON.stringify(layout), room).not.toMatch(/null|NaN|Infinity|undefined/);
    }
  });

  it('is drawn as it was last looked at', async () => {
    const chart = await loadCode(kind);
    const layout = chart.layout(data!, resolve(chart, {}), NARROW, words);
    const drawn = renderStill(layout, '', name).replaceAll('><', '>\n<');
    await expect(drawn).toMatchFileSnapshot(`./pictures/${pictureFile('range', name)}`);
  });
});

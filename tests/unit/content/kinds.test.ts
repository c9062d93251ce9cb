import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Figure, Words } from '../../../src/charts/chart.ts';
import { chart as stacks } from '../../../src/charts/kinds/stacks.ts';
import { textOf } from '../../../src/charts/shared/cells.ts';
import type { SeriesData, ValuedData } from '../../../src/charts/kinds/data.ts';
import { makeKind } from '../../../src/content/data/kinds.ts';
import { faultsOfOwnTables, readOwnTable } from '../../../src/content/data/own-tables.ts';

const content = mkdtempSync(join(tmpdir(), 'kinds-'));
const write = (file: string, text: string) => {
  writeFileSync(join(content, file), text);
};
const HEAD = 'title: A table\nsource: Counted by us\nlicence: CC0\n';
const WORDS =
  'title: T\nsubtitle: S\ndescription: D\nsource: S\nsources: [x]\nnotes: []\ntext: { noted: A note }\n';

beforeAll(() => {
  mkdirSync(join(content, 'charts'));
  mkdirSync(join(content, 'data'));
  write('data/towns.csv', 'town,year,people\nA,2001,5\nA,2003,\nB,2001,-2\n');
  write('data/towns.yaml', HEAD);
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

/** What is said of a chart of a file, and what it is drawn from. */
function made(name: string, spec: string) {
  write(`charts/${name}.yaml`, `${spec}${WORDS}`);
  const { data, faults } = makeKind(name, content);
  return { data, said: faults.map(({ line, message }) => `${line} ${message}`) };
}

it('a chart of a kind is made of its columns, with what is blank as nothing', () => {
  const spec = 'kind: lines\ntable: towns\ncolumns: { x: year, name: town, value: people }\n';
  const { data, said } = made('lines', spec);
  expect(said).toEqual([]);
  expect((data as SeriesData).rows.map(({ id, points }) => [id, points])).toEqual([
    [
      'A',
      [
        [2001, 5],
        [2003, null],
      ],
    ],
    ['B', [[2001, -2]]],
  ]);
});

it.each([
  [
    'table: twons\ncolumns: { name: town, value: people }\n',
    /^2 table: found "twons"; .*mean "towns"/,
  ],
  [
    'table: towns\ncolumns: { name: town, value: poeple }\n',
    /^3 no column is called "poeple"; .*mean "people"/,
  ],
  [
    'table: towns\ncolumns: { name: town, value: town }\n',
    /^3 column "town" holds words; allowed: year, people/,
  ],
  ['table: towns\ncolumns: { name: town, value: people }\n', /^3 several rows are called "A"/],
  [
    'table: towns\ncolumns: { name: people, value: year, code: town }\n',
    /^3 column "town" holds no codes/,
  ],
  [
    'table: towns\ncolumns: { name: people, value: year }\nspan: [1, 9]\n',
    /^4 a bar begins at nought/,
  ],
  [
    'table: towns\ncolumns: { name: people, value: year }\nannotate: { lost: 1 }\n',
    /^4 text has no words for the note "lost"/,
  ],
])('a slip in a file is told with its line and a way out: %#', (spec, says) => {
  const { data, said } = made(`slip-${says.source.length}`, `kind: bars\n${spec}`);
  expect(data).toBeNull();
  expect(said).toEqual([expect.stringMatching(says)]);
});

it('stacks add up what is there, and nothing below nought', () => {
  write('data/parts.csv', 'year,a,b\n2001,1.1,2.2\n2003,,3\n');
  write('data/parts.yaml', HEAD);
  const spec = 'kind: stacks\ntable: parts\ncolumns: { x: year, values: [a, b] }\n';
  const { data, said } = made('stacks', spec);
  expect(said).toEqual([]);
  const { rows } = stacks.table(data!, { title: 'T', text: {} } as Words);
  expect(rows.map((row) => row.map(textOf))).toEqual([
    ['2001', '1.1', '2.2', '3.3'],
    ['2003', '–', '3', '3'],
  ]);
  expect((rows[0]![3] as Figure).numbers).toEqual([3.3]);
  const below = spec.replace('parts', 'towns').replace('[a, b]', '[people]');
  expect(made('below', below).said[0]).toMatch(/^3 what is stacked cannot be below nought/);
});

it('a row that is projected is told from one that was measured', () => {
  const spec =
    'kind: bars\nprojected: true\ntable: towns\ncolumns: { name: people, value: year }\n';
  const { rows } = made('projected', spec).data as ValuedData;
  expect(rows.every(({ projected }) => projected)).toBe(true);
});

it('a table of an editor’s own is read as numbers, dates or texts, whatever sets its cells apart', () => {
  write('data/semi.csv', 'day;share;word\n2024-07-01;1,5;x\n2024-01-01;-2;7\n');
  write('data/semi.yaml', HEAD);
  const { columns, rows, faults } = readOwnTable('semi', content);
  expect(faults).toEqual([]);
  expect([...columns].map(([name, { type }]) => [name, type])).toEqual([
    ['day', 'date'],
    ['share', 'number'],
    ['word', 'text'],
  ]);
  expect(rows.map(({ day, share }) => [Math.round(Number(day) * 10) / 10, share])).toEqual([
    [2024.5, 1.5],
    [2024, -2],
  ]);
});

it('a cell that is no number among numbers, and a unit of no column, are told by row and column', () => {
  write('data/odd.csv', 'a,b\n1,x\n2,y\n3,z\n4,v\nn/a,w\n5\n');
  write('data/odd.yaml', `${HEAD}units: { c: percent }\n`);
  const faults = faultsOfOwnTables(content).filter(({ file }) => file.includes('odd'));
  expect(faults.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '7:2 found 1 cell; allowed: 2; put a text with a comma into quotes',
    '6:1 column 1 (a): found "n/a" among numbers; allowed: a number, without a unit or commas, or nothing',
    '4:10 no column is called "c"; allowed: a, b',
  ]);
});

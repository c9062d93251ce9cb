import { mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { NARROW, type Figure, type Words } from '../../../src/charts/chart.ts';
import { chart as areas } from '../../../src/charts/kinds/areas.ts';
import { chart as bars } from '../../../src/charts/kinds/bars.ts';
import { chart as slope } from '../../../src/charts/kinds/slope.ts';
import { chart as squares } from '../../../src/charts/kinds/squares.ts';
import { chart as stacks } from '../../../src/charts/kinds/stacks.ts';
import { chart as table } from '../../../src/charts/kinds/table.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { textOf } from '../../../src/charts/shared/cells.ts';
import type { FiguredData, SeriesData, ValuedData } from '../../../src/charts/kinds/data.ts';
import { readKnownNames } from '../../../src/content/check/known-names.ts';
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

it.each([
  [
    'words that are missing and a column that there is not, a note without words, a source',
    'kind: bars\ntable: towns\ncolumns: { name: twon, value: people }\nsources: []\nnotes: []\ntext: {}\n',
    ['title is missing', 'no column is called "twon"'],
  ],
  [
    'a key of other kinds, and a group that nothing is called',
    `kind: slope\ntable: two-towns\ncolumns: { name: town, from: 2001, to: 2003 }\norder: falling\ntones: { Bi: people }\n${WORDS}`,
    ['order is for charts of the kind bars, ', 'no row is called "Bi"; allowed: "A, B", "Birch"'],
  ],
  [
    'columns that a table does not show',
    `kind: table\ntable: two-towns\ncolumns: { name: town, values: [2001, 2003] }\nformats: { 2002: { places: 0 } }\n${WORDS}`,
    ['the table shows no column "2002"; allowed: 2001, 2003; did you mean "2001"?'],
  ],
])('a file is told at once of %s', async (_, text, says) => {
  write('data/two-towns.csv', 'town,2001,2003\n"A, B",1,2\nBirch,3,4\n');
  write('data/two-towns.yaml', HEAD);
  write('charts/at-once.yaml', text);
  const { faults } = await readKnownNames(content, 'seeds');
  const said = faults.filter(({ file }) => file.endsWith('at-once.yaml'));
  for (const say of says)
    expect(
      said.map(({ message }) => message),
      say,
    ).toContainEqual(expect.stringContaining(say));
});

it('stacks add up what is there, and nothing below nought', () => {
  write('data/parts.csv', 'year,a,b\n2001,1.1,2.2\n2003,,3\n2005,2,2\n2007,3,3\n');
  write('data/parts.yaml', HEAD);
  const spec = 'kind: stacks\ntable: parts\ncolumns: { x: year, values: [a, b] }\n';
  const { data, said } = made('stacks', spec);
  expect(said).toEqual([]);
  const { rows } = stacks.table(data!, { title: 'T', text: {} } as Words);
  expect(rows.map((row) => row.map(textOf))).toEqual([
    ['2001', '1.1', '2.2', '3.3'],
    ['2003', '–', '3.0', '3.0'],
    ['2005', '2.0', '2.0', '4.0'],
    ['2007', '3.0', '3.0', '6.0'],
  ]);
  expect((rows[0]![3] as Figure).numbers).toEqual([3.3]);
  const below = spec.replace('parts', 'towns').replace('[a, b]', '[people]');
  expect(made('below', below).said[0]).toMatch(/^3 what is stacked cannot be below nought/);
});

it('the values of a chart have as many places as one of them needs, beside its bars and in its table; trimmed each has its own', () => {
  write('data/uneven.csv', 'name,v\nup,3\ndown,-38.54\nlevel,0\n');
  write('data/uneven.yaml', HEAD);
  const spec = 'kind: bars\ntable: uneven\ncolumns: { name: name, value: v }\nsign: true\n';
  const words = { title: 'T', text: {} } as unknown as Words;
  const said = (file: string, how = '') => {
    const { data } = made(file, spec + how) as { data: ValuedData };
    const { over } = bars.layout(data, resolve(bars, {}), NARROW, words);
    const drawn = over.flatMap((mark) =>
      mark.kind === 'text' && mark.key.startsWith('said-') ? mark.text : [],
    );
    expect(bars.table(data, words).rows.map((row) => textOf(row[1]!))).toEqual(drawn);
    return drawn;
  };
  expect(said('uneven')).toEqual(['+3.0', '−38.5', '0.0']);
  expect(said('uneven-4', 'places: 4\n')).toEqual(['+3.00', '−38.54', '0.00']);
  expect(said('uneven-trim', 'trim: true\n')).toEqual(['+3', '−38.5', '0']);
  expect(said('uneven-none', 'places: 0\n')).toEqual(['+3', '−39', '0']);
});

it('areas are cut where one part is blank, since nobody knows the sum', () => {
  const spec = 'kind: areas\ntable: parts\ncolumns: { x: year, values: [a, b] }\n';
  const { data } = made('areas', spec);
  const words = { title: 'T', text: {} } as unknown as Words;
  expect(areas.table(data!, words).rows.map((row) => row.map(textOf))).toEqual([
    ['2001', '1.1', '2.2', '3.3'],
    ['2003', '–', '3.0', '–'],
    ['2005', '2.0', '2.0', '4.0'],
    ['2007', '3.0', '3.0', '6.0'],
  ]);
  const { over } = areas.layout(data!, resolve(areas, {}), NARROW, words);
  const fills = over.flatMap((mark) => (mark.kind === 'path' && mark.filled ? [mark.d] : []));
  // A sliver in 2001, and an area from 2005 to 2007, whichever part.
  expect(fills.map((d) => d.match(/M/g)!.length)).toEqual([2, 2]);
  expect(over.filter(({ key }) => key.startsWith('unknown-')).length).toBe(1);
});

it('a slope says up and down by its shape, and nothing of a row with one figure', () => {
  write('data/two.csv', 'name,a,b\nup,1,2.5\ndown,2,1\nlevel,3,3\nnew,,2\ngone,1,\n');
  write('data/two.yaml', HEAD);
  const { data } = made(
    'slope',
    'kind: slope\ntable: two\ncolumns: { name: name, from: a, to: b }\n',
  );
  const words = { title: 'T', text: {} } as unknown as Words;
  const { over } = slope.layout(data!, resolve(slope, {}), NARROW, words);
  const shape = (id: string) =>
    over.flatMap((mark) => (mark.key === `to-${id}` && mark.kind === 'path' ? [mark.d] : []))[0];
  // Where the tip of each lies, seen from its base, in pixels.
  const tip = (id: string) => {
    const [, base, top] = /^M\S+ (\S+?)h10L\S+ (\S+?)Z/.exec(shape(id)!)!;
    return Math.round(Number(top) - Number(base));
  };
  expect([tip('up'), tip('down')]).toEqual([-10, 10]);
  expect([shape('level'), shape('new'), shape('gone')]).toEqual([
    expect.stringMatching(/h10v4h-10Z$/),
    expect.stringContaining('a3.4'),
    undefined,
  ]);
  const lines = over.filter(({ key }) => key.startsWith('line-')).map(({ key }) => key.slice(5));
  expect(lines.toSorted()).toEqual(['down', 'level', 'up']);
  const said = (key: string) =>
    over.flatMap((mark) => (mark.key === key && mark.kind === 'text' ? mark.text : []));
  expect([said('said-to-gone'), said('name-gone'), said('said-from-new')]).toEqual([
    ['–'],
    ['gone'],
    [],
  ]);
  expect(slope.table(data!, words).rows.map((row) => row.map(textOf))).toEqual([
    ['up', '1.0', '2.5', '+1.5'],
    ['down', '2.0', '1.0', '−1.0'],
    ['level', '3.0', '3.0', '0.0'],
    ['new', '–', '2.0', '–'],
    ['gone', '1.0', '–', '–'],
  ]);
});

it('a slope whose heights do not begin at nought says so at both feet, as its rows and its span have it', () => {
  write('data/heights.csv', 'name,a,b\nhigh,90,95\nlow,0,2\nmiddle,40,30\n');
  write('data/heights.yaml', HEAD);
  const spec = 'kind: slope\ntable: heights\ncolumns: { name: name, from: a, to: b }\n';
  const words = { title: 'T', text: {} } as unknown as Words;
  const cuts = (file: string, state = {}) =>
    slope
      .layout(
        made(file, spec + (file === 'spanned' ? 'span: [20, 100]\n' : '')).data!,
        resolve(slope, state),
        NARROW,
        words,
      )
      .under.flatMap(({ key }) => (key.startsWith('cut-') ? key : []));
  expect(cuts('heights')).toEqual([]);
  expect(cuts('heights', { show: 'high; middle' })).toEqual(['cut-from', 'cut-to']);
  expect(cuts('spanned')).toEqual(['cut-from', 'cut-to']);
});

it('a name that a slope has no room for goes on below, and the words of two rows keep apart', () => {
  write(
    'data/longer.csv',
    'name,a,b\nInformation security analysts of the state,10,20\nOperations research analysts,10,19\nTellers,1,2\n',
  );
  write('data/longer.yaml', HEAD);
  const { data } = made(
    'longer',
    'kind: slope\ntable: longer\ncolumns: { name: name, from: a, to: b }\n',
  );
  const words = { title: 'T', text: {} } as unknown as Words;
  const names = slope
    .layout(data!, resolve(slope, {}), NARROW, words)
    .over.flatMap((mark) =>
      mark.key.startsWith('name-') && mark.kind === 'text' ? [[mark.text, mark.y] as const] : [],
    );
  expect(names.map(([said]) => said).join(' ')).toMatch(
    /^Information security analysts of.* Operations research analysts Tellers$/,
  );
  expect(names.length).toBe(5);
  const heights = names.map(([, y]) => y);
  for (const [n, y] of heights.slice(1).entries()) expect(y - heights[n]!).toBeGreaterThan(15.9);
});

it('a table prints each column in its own way, and orders its rows by any, blank ones last', () => {
  write('data/many.csv', 'name,a,b\nx,1200,-2\ny,3400.4,\nz,,5.25\n');
  write('data/many.yaml', HEAD);
  const spec =
    'kind: table\ntable: many\ncolumns: { name: name, values: [a, b] }\nformats: { a: { divide: 1000 }, b: { sign: true, places: 2 } }\n';
  const data = made('many', spec).data as FiguredData;
  const words = { title: 'T', text: { 'unit-b': '{n} %' } } as unknown as Words;
  expect(table.table(data, words).rows.map((row) => row.map(textOf))).toEqual([
    ['x', '1.2', '−2.00\u202f%'],
    ['y', '3.4', '–'],
    ['z', '–', '+5.25\u202f%'],
  ]);
  const order = (state: Record<string, string>) =>
    table
      .layout(data, resolve(table, state), NARROW, words)
      .over.flatMap(({ key }) => (key.startsWith('name-') ? key.slice(5) : []))
      .join('');
  expect([order({ order: 'falling' }), order({ order: 'rising', by: 'b' })]).toEqual([
    'yxz',
    'xzy',
  ]);
});

it('squares come to the count, the last as wide as its part of one, and are no more than can be told apart', () => {
  write('data/heads.csv', 'name,count\na,14\nb,10\nc,\n');
  write('data/heads.yaml', HEAD);
  const spec = 'kind: squares\ntable: heads\ncolumns: { name: name, value: count }\neach: 10\n';
  const { data } = made('heads', spec);
  const words = { title: 'T', text: {} } as unknown as Words;
  const { over } = squares.layout(data!, resolve(squares, {}), NARROW, words);
  const widths = (id: string) =>
    over.flatMap((mark) =>
      mark.key === `squares-${id}` && mark.kind === 'path'
        ? [...mark.d.matchAll(/ \S+?h([\d.]+)v/g)].map(([, width]) => Number(width))
        : [],
    );
  const [one] = widths('b');
  expect([widths('a'), widths('b'), widths('c')]).toEqual([
    [one, expect.closeTo(one! * 0.4)],
    [one],
    [],
  ]);
  expect(
    over.flatMap((mark) => (mark.key === 'each' && mark.kind === 'text' ? mark.text : [])),
  ).toEqual(['= 10']);
  const small = made('small', spec.replace('each: 10', 'each: 0.01')).said;
  expect(small).toEqual(['4 0.01 makes 2400 squares; allowed: 1000, as with 0.04']);
  // What the checker proposes passes it.
  expect(made('proposed', spec.replace('each: 10', 'each: 0.04')).said).toEqual([]);
});

it('a row that a step is about is there where there is no room for all', () => {
  const names = Array.from({ length: 80 }, (_, n) => `row ${n}`);
  write('data/long.csv', `name,value\n${names.map((name, n) => `${name},${80 - n}`).join('\n')}\n`);
  write('data/long.yaml', HEAD);
  const { data } = made('long', 'kind: bars\ntable: long\ncolumns: { name: name, value: value }\n');
  const words = { title: 'T', text: {} } as unknown as Words;
  const drawn = (state: Record<string, string>) =>
    bars
      .layout(data as ValuedData, resolve(bars, state), NARROW, words)
      .over.flatMap(({ key }) => (key.startsWith('name-') ? key.slice(5) : []));
  expect(drawn({})).toEqual(names.slice(0, drawn({}).length));
  const lit = drawn({ highlight: 'row 70; row 3' });
  expect([lit.length, lit.at(-1), lit[3]]).toEqual([drawn({}).length, 'row 70', 'row 3']);
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

it('a chart whose table is renamed, and named again as it was, is made of it again', () => {
  write('data/rivers.csv', 'river,year,km\nA,2001,5\nA,2003,7\n');
  write('data/rivers.yaml', HEAD);
  const spec = 'kind: lines\ntable: rivers\ncolumns: { x: year, name: river, value: km }\n';
  expect(made('rivers', spec).said).toEqual([]);
  const rename = (from: string, to: string, at: number) => {
    renameSync(join(content, 'data', from), join(content, 'data', to));
    // However coarse the clock of the disk is.
    utimesSync(join(content, 'data'), at, at);
    return makeKind('rivers', content).faults.map(({ message }) => message);
  };
  expect(rename('rivers.csv', 'river.csv', 1)).toEqual([
    expect.stringContaining('table: found "rivers"; allowed: river,'),
  ]);
  expect(rename('river.csv', 'rivers.csv', 2)).toEqual([]);
});

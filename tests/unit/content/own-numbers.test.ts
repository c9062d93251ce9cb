import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { numberList } from '../../../src/cli/doctor/number-list.ts';
import { readNumbers } from '../../../src/content/data/numbers.ts';

const content = mkdtempSync(join(tmpdir(), 'own-numbers-'));
const HEAD = 'title: Towns\nsource: Counted by us, 2025\nlicence: CC0\n';
const UNITS =
  'units: { people: count, "2010": count, "2025": count, grown: percent, pay: dollars }\n';
const TOWNS = `town,region,people,2010,2025,grown,pay,part,opened
"Ash, Upper",north,120,100,150,50,30000,0.5,2001-07-01
Birch,north,80,90,,-10,31000,0.25,2010-01-01
Cedar,south,400,300,330,10,32000,0.9,2020-03-01
`;
const write = (file: string, text: string, later = 0) => {
  writeFileSync(join(content, file), text);
  // As if it were written later, however coarse the clock of the disk is.
  utimesSync(join(content, file), new Date(), new Date(Date.now() + later));
};

beforeAll(() => {
  for (const folder of ['data', 'numbers']) mkdirSync(join(content, folder));
  write('data/towns.csv', TOWNS);
  write('data/towns.yaml', HEAD + UNITS);
});
afterAll(() => {
  rmSync(content, { recursive: true });
});

let saved = 0;
/** What a row comes to and what is said of it, in a file that names no source. */
function read(row: string, head = 'in: towns') {
  saved += 5000;
  write('numbers/own.yaml', `${head}\nnumbers:\n  it: ${row}\n`, saved);
  const { numbers, faults } = readNumbers(content);
  const said = faults
    .filter(({ file }) => file.endsWith('own.yaml'))
    .map(({ line, column, message }) => `${line}:${column} ${message}`);
  return { made: numbers.get('it'), said };
}
/** How a row is printed that has no fault. */
function printed(row: string, head?: string): string {
  const { made, said } = read(row, head);
  expect(said).toEqual([]);
  return made!.text.replace(/\s/g, ' ');
}

describe('a number of a table of an editor’s own', () => {
  it.each([
    ['{ cell: people, where: { town: Cedar }, as: integer }', '400'],
    ['{ sum: people, as: integer }', '600'],
    ['{ sum: people, where: { region: north }, as: integer }', '200'],
    ['{ count: rows, where: { grown: above 0 }, as: integer }', '2'],
    ['{ count: region, as: integer }', '2'],
    ['{ rank: people, where: { town: "Ash, Upper" }, as: integer }', '2'],
    ['{ rank: people, where: { town: Birch }, among: { region: north }, as: integer }', '2'],
    ['{ share: { sum: people, where: { region: north } }, of: people, as: percent }', '33 %'],
    ['{ cell: grown, where: { town: Birch }, as: change }', '−10 %'],
    ['{ minus: [people, { sum: people, where: { region: south } }], as: integer }', '200'],
    ['{ count: rows, where: { opened: above 2005-01-31 }, as: integer }', '2'],
    ['{ cell: people, where: { opened: "2020-03-01" }, as: integer }', '400'],
    ['{ count: rows, where: { "2025": known }, as: integer }', '2'],
  ])('is made as of any other: %s', (row, text) => {
    expect(printed(row)).toBe(text);
  });

  it('has the source of its table, and needs to name none, which the doctor prints beside it', () => {
    const twice = '{ ratio: { sum: people }, to: { count: rows }, as: decimal1 }';
    expect(read(twice).made!.sources).toEqual(['Counted by us, 2025']);
    read('{ sum: people, as: integer }');
    expect(numberList(content)).toMatch(/^it +600 .*own\.yaml:3 +Counted by us, 2025$/m);
    // A table of the seeds beside it wants one still.
    const both = '{ ratio: { sum: people }, to: { sum: jobs, in: totals }, as: decimal1 }';
    expect(read(both).said).toEqual([expect.stringContaining('no source is named')]);
  });

  it('is read beside a table of the seeds by any column that names its rows', () => {
    write('data/codes.csv', 'who,soc\nnurses,29-1141\ntellers,43-3071\n');
    write('data/codes.yaml', HEAD);
    const row = '{ cell: jobs_2025, where: { who: nurses }, as: integer }';
    expect(printed(row, 'sources: [x]\nin: [occupations, codes]')).toMatch(/^3,\d{3},\d{3}$/);
  });

  it('is made anew when its table is saved', () => {
    const row = '{ sum: people, as: integer }';
    expect(printed(row)).toBe('600');
    write('data/towns.csv', TOWNS.replace('400', '500'), 5000);
    expect(printed(row)).toBe('700');
    write('data/towns.csv', TOWNS, 10_000);
  });

  it('is made once its table comes, though nobody saves the number again', () => {
    const { said } = read('{ sum: people, in: villages, as: integer }');
    expect(said).toEqual([expect.stringContaining('unknown table "villages"')]);
    write('data/villages.yaml', HEAD);
    write('data/villages.csv', 'village,people\nElm,7\n');
    utimesSync(join(content, 'data'), new Date(), new Date(Date.now() + 5000));
    expect(readNumbers(content).numbers.get('it')?.text).toBe('7');
  });

  it('is not made, nor faulted itself, while its table has a fault', () => {
    write('data/bad.csv', 'town,people\nA,1\nB\n');
    write('data/bad.yaml', HEAD);
    const { made, said } = read('{ sum: people, as: integer }', 'in: bad');
    expect([made, said]).toEqual([undefined, []]);
  });
});

describe('a column whose name YAML reads as a number is meant by it', () => {
  it.each([
    ['{ change: { from: 2010, to: 2025 }, where: { town: Cedar }, as: change }', '+10 %'],
    ['{ cell: 2025, where: { town: Cedar }, as: integer }', '330'],
    ['{ sum: 2010, as: integer }', '490'],
    ['{ minus: [2010, 90], as: integer }', '400'],
    ['{ plus: [{ sum: 2010 }, { sum: 2025 }], as: integer }', '970'],
    ['{ count: rows, where: { 2025: above 2010 }, as: integer }', '2'],
  ])('%s', (row, text) => {
    expect(printed(row)).toBe(text);
  });

  it('and one that there is not is no figure, but a slip', () => {
    const { said } = read('{ change: { from: 2011, to: 2025 }, as: change }');
    expect(said).toEqual([
      '3:25 towns has no column "2011"; allowed: 2010, 2025; did you mean "2010"?',
    ]);
  });
});

it.each([
  ['{ sum: people, in: twons, as: integer }', '3:26 unknown table "twons"', 'mean "towns"?'],
  ['{ sum: poeple, as: integer }', '3:14 unknown column "poeple" of towns', 'mean "people"?'],
  ['{ sum: region, as: integer }', '3:14 the column "region" of towns holds words', 'people'],
  ['{ sum: opened, as: integer }', '3:14 the column "opened" of towns holds dates', 'people'],
  ['{ sum: pay, as: dollars }', '3:14 pay is in dollars', 'allowed: 2010, 2025, people, part'],
  [
    '{ cell: people, where: { town: Ash }, as: integer }',
    '3:38 town: no row has "Ash" here',
    'allowed: "Ash, Upper", "Birch", "Cedar"',
  ],
  [
    '{ cell: people, where: { region: north }, as: integer }',
    '3:15 2 rows of towns fit, such as "Ash, Upper" and "Birch"',
    'say which by town or opened',
  ],
  [
    '{ cell: 2025, where: { town: Birch }, as: integer }',
    '3:15 the cell of 2025 in row "Birch" of towns is blank',
    'data/towns.csv, or take another row',
  ],
  [
    '{ cell: part, where: { town: Birch }, as: percent }',
    'whether "part" is in per cent or a share is not said',
    'units: { part: percent }',
  ],
  [
    '{ count: rows, where: { opened: "2001-07-02" }, as: integer }',
    'opened: no row is of 2001-07-02',
    '',
  ],
])('a slip is told with its row and column and a way out: %s', (row, ...says) => {
  const { said } = read(row);
  expect(said.length).toBe(1);
  for (const part of says) expect(said[0]).toContain(part);
});

it('all that is wrong in a row is told at once', () => {
  const { said } = read(
    '{ share: { sum: jobz, in: totals, where: { yeer: 1, jops: 2 } }, of: poeple, as: percent }',
  );
  expect(said.map((one) => one.replace(/;.*/, ''))).toEqual([
    expect.stringContaining('unknown column "yeer"'),
    expect.stringContaining('unknown column "jops"'),
    expect.stringContaining('no column and no number "poeple"'),
    expect.stringContaining('no source is named'),
  ]);
});

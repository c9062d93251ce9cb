import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sum } from 'd3-array';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { COLUMNS, columnsOf } from '../../../src/content/data/columns.ts';
import { dataPackage } from '../../../src/content/data/data-package.ts';
import { numbers } from '../../../src/content/data/numbers.ts';
import { disagreements } from '../../../src/content/data/table-checks.ts';
import { readTable, table } from '../../../src/content/data/tables.ts';

const FOLDER = 'seeds/data';
/** No column is a place for sentences of others. */
const LONGEST_CELL = 120;

const { resources } = dataPackage();
const files = readdirSync(FOLDER).filter((file) => file.endsWith('.csv'));
const cells = (file: string): string[][] => parse(readFileSync(join(FOLDER, file), 'utf8'));
const printed = (id: string) => numbers().get(id)?.text.replace('\u202f', ' ');

describe('the numbers the story rests on are what the tables give', () => {
  test.each([
    ['listCount', '702', 'occupations on the list'],
    ['recomputedHigh', '47.2 %', 'of the jobs of 2010 at high risk'],
    ['recomputedMedium', '19.6 %', 'at medium risk'],
    ['recomputedLow', '29.9 %', 'at low risk'],
    ['notCovered', '3.3 %', 'not on the list'],
    ['oneToOne', '620', 'occupations with one code from 2010 to 2025'],
    ['highRiskChange', '+4.7 %', 'in jobs at high risk, 2010 to 2025'],
    ['mediumRiskChange', '+20.6 %', 'at medium risk'],
    ['lowRiskChange', '+32.7 %', 'at low risk'],
    ['payFreyOsborne', '−0.65', 'between the list and pay'],
    ['payPeople', '0.39', 'between exposure to language models, as people judged, and pay'],
    ['payGpt4', '0.43', 'and as GPT-4 did'],
    ['sixGain', '446,600', 'more jobs in six careers, as the Bureau has it'],
    ['payMicrosoft', '−0.04', 'between use in fact and pay'],
    ['occupationCount', '832', 'occupations to choose from'],
    ['groupCount', '22', 'groups'],
    ['totalJobs2025', '155.5 million', 'jobs in May 2025'],
  ])('%s: %s %s', (id, text) => expect(printed(id)).toBe(text));

  test('the published shares are the ones of the paper', () => {
    const shares = ['high', 'medium', 'low'].map((risk) => printed(`${risk}RiskShare`));
    expect(shares).toEqual(['47 %', '19 %', '33 %']);
  });

  test('the recomputed shares and what is not covered make a whole', () => {
    const ids = ['recomputedHigh', 'recomputedMedium', 'recomputedLow', 'notCovered'];
    expect(sum(ids, (id) => numbers().get(id)!.value)).toBeCloseTo(100, 9);
  });

  test('no row is there twice, and rows agree with each other and with other tables', () => {
    expect(disagreements()).toEqual([]);
  });

  test('a row that is there twice and a sum that is off are told, with the table', () => {
    const spoilt = mkdtempSync(join(tmpdir(), 'seeds-'));
    cpSync('seeds', spoilt, { recursive: true });
    const groups = readFileSync(join(spoilt, 'data/groups.csv'), 'utf8').trimEnd();
    const last = groups.split('\n').at(-1)!;
    writeFileSync(join(spoilt, 'data/groups.csv'), `${groups}\n${last}\n`);
    const told = disagreements(spoilt).map(({ file, line, message }) => [
      file.slice(spoilt.length + 1),
      line,
      message.split(' ')[0],
    ]);
    rmSync(spoilt, { recursive: true });
    expect(told).toEqual([
      ['data/groups.csv', 24, `${last.split(',')[0]}`],
      ['data/groups.csv', 1, 'groupsTotal'],
    ]);
  });

  test('no number is missing', () => {
    for (const [id, { value, text }] of numbers()) {
      expect(Number.isFinite(value), id).toBe(true);
      expect(text, id).toMatch(/\d/);
    }
  });
});

test('every table is described, and every description has its table', () => {
  expect(resources.map(({ path }) => path).sort()).toEqual(files.toSorted());
  expect(Object.keys(COLUMNS).sort()).toEqual(resources.map(({ name }) => name).sort());
});

describe.each(resources)('$path', ({ name, path, title, description, ...resource }) => {
  const [head, ...rows] = cells(path);
  const { fields } = resource.schema;

  test('has the columns that are described, in their order, and no others', () => {
    expect(fields.map((field) => field.name)).toEqual(head);
    expect(Object.keys(columnsOf(name))).toEqual(head);
  });

  test('says of each what the column says that its cells are checked by', () => {
    for (const field of fields) {
      const { type, unit, description } = columnsOf(name)[field.name]!;
      expect(field.description, field.name).toMatch(/\w/);
      expect(field.description, field.name).toBe(description);
      expect(field.type, field.name).toBe(type === 'text' ? 'string' : type);
      expect(field.unit, field.name).toBe(unit);
    }
  });

  test('says what it is, under which licence it stands, and where it is from', () => {
    expect(title).toMatch(/\w/);
    expect(description).toMatch(/\w/);
    expect(resource.licenses.map((licence) => licence.title)).not.toEqual([]);
    for (const licence of resource.licenses) expect(licence.title).toMatch(/\w/);
    for (const caution of resource.cautions) expect(caution).toMatch(/\w/);
    for (const source of resource.sources) expect(source.title).toMatch(/\w/);
    // Where every row has a source of its own, the table needs none.
    if (!head!.includes('source')) expect(resource.sources).not.toEqual([]);
  });

  test('has a good value in every cell, and no long text in any', () => {
    expect(readTable(name).faults).toEqual([]);
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flat().filter((cell) => cell.length > LONGEST_CELL)).toEqual([]);
  });
});

test('every published figure has its source in the bibliography', () => {
  const references = parseYaml(readFileSync('content/references.yaml', 'utf8')) as { id: string }[];
  const known = references.map(({ id }) => id);
  const cited = table('published').map(({ source }) => source);
  expect(cited.filter((source) => !known.includes(source))).toEqual([]);
});

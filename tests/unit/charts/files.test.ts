import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { expect, it } from 'vitest';
import { parse as parseCsv } from 'csv-parse/sync';
import type { ChartState, Table, Words } from '../../../src/charts/chart.ts';
import { csv } from '../../../src/charts/files/csv.ts';
import { drawn } from '../../../src/charts/files/drawn.ts';
import { picture } from '../../../src/charts/files/picture.ts';
import { figured, headOf, textOf } from '../../../src/charts/shared/cells.ts';
import { renderLayers } from '../../../src/charts/static.ts';
import { dataOf, load } from '../../../src/content/data/charts.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const style = ['tones', 'marks']
  .map((name) => readFileSync(`src/styles/${name}.css`, 'utf8'))
  .join('');

async function at(name: string, step: Partial<ChartState>) {
  const chart = await load(name);
  const words = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
  const state = resolve(chart, step, step);
  return { chart, words, state, data: withFutures(chart, state, dataOf(name), forecast()) };
}

it('a table is read back from CSV cell by cell, numbers as programs know them', () => {
  const table: Table = {
    caption: '',
    columns: [
      'Work',
      { head: 'Jobs', numbers: ['Jobs', 'Year'] },
      { head: 'Change', numbers: ['Change, %'] },
    ],
    rows: [
      [
        '“Sales”, shops',
        figured('3,897,860 (2019)', 3_897_860, 2019),
        figured('−0.5\u202f%', -0.5),
      ],
      ['says\n"no"', figured('no count'), figured('–', null)],
    ],
  };
  const written = csv(table);
  expect(written.split('\r\n')).toHaveLength(4);
  expect(parseCsv(written, { bom: true })).toEqual([
    ['Work', 'Jobs', 'Year', 'Change, %'],
    ['“Sales”, shops', '3897860', '2019', '-0.5'],
    ['says\n"no"', '', '', ''],
  ]);
});

it('a CSV says that it is UTF-8 where it has signs beyond ASCII, and only there', () => {
  const of = (word: string): Table => ({ caption: '', columns: ['Work'], rows: [[word]] });
  expect(csv(of('says “no”')).startsWith('\uFEFFWork')).toBe(true);
  expect(csv(of('says "no"')).startsWith('Work')).toBe(true);
  // Signs of print are written as others know them.
  expect(csv(of('1\u202f000 − men’s')).startsWith('Work')).toBe(true);
});

it('no number of a CSV has an exponent, is less than nothing by a rounding, or is none', () => {
  const numbers = [1.889e-17, -1e-9, -0, 1e20, 0.1 + 0.2, NaN, Infinity, -1 / 3];
  const table: Table = {
    caption: '',
    columns: [{ head: 'n', numbers: ['n'] }],
    rows: numbers.map((n) => [figured(String(n), n)]),
  };
  const [, ...read] = csv(table).trimEnd().split('\r\n');
  expect(read).toEqual(['0', '0', '0', '100000000000000000000', '0.3', '', '', '-0.333333']);
});

it('no word of a CSV, nor a head, is a formula to a spreadsheet', () => {
  const formulas = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', ' =1', '＝1', '−1', '\u202f=1', '\r=1'];
  const written = csv({ caption: '', columns: formulas, rows: [formulas] });
  const rows = parseCsv(written, { bom: true });
  expect(rows.flat().filter((word) => !word.startsWith("'"))).toEqual([]);
  expect(rows[1]![0]).toBe("'=1+1");
});

it('where a future is drawn, its numbers are those of the setting in sight', async () => {
  const rows = async (speed: number) => {
    const { chart, words, state, data } = await at('gap', { view: 'incomes', speed });
    const { value } = chart.readouts!(data, state, words)[0]!;
    const { columns, rows: years } = drawn(chart, data, state, words);
    const gap = columns.findIndex((column) => headOf(column) === 'gap');
    const gaps = years.map((row) => Number(textOf(row[gap]!)));
    expect(Math.max(...gaps)).toBeCloseTo(value, 2);
    expect(years.length).toBe(26);
    return gaps;
  };
  expect(await rows(1.95)).not.toEqual(await rows(0.5));
});

it('of whom a finding is, is said in words that name no finding', async () => {
  const { chart, words, state, data } = await at('so-far', {});
  const { rows } = drawn(chart, data, state, words);
  const studies = rows.map(([study]) => textOf(study!));
  for (const [study, group] of rows) expect(studies, textOf(study!)).not.toContain(textOf(group!));
  expect(new Set(rows.map(([, group]) => textOf(group!))).size).toBe(2);
});

it('the places of a group say in a file of what they are a part', async () => {
  const { chart, words, state, data } = await at('places', { group: '43' });
  const [, ...heads] = parseCsv(csv(drawn(chart, data, state, words)), { bom: true })[0]!;
  expect(heads).toHaveLength(4);
  for (const head of heads) expect(head).toContain(', of 100');
});

it('every outcome of the workbench is given year by year, and each group in its row', async () => {
  const { chart: bench } = await at('workbench', {});
  for (const shows of (bench.state.shows as { values: readonly string[] }).values) {
    const { chart, words, state, data } = await at('workbench', { shows });
    const { columns, rows } = drawn(chart, data, state, words);
    expect(columns.every(headOf), shows).toBe(true);
    expect(rows.flat().map(textOf).join(), shows).not.toMatch(/NaN|undefined/);
    // The reader's own job needs a reader.
    expect(rows.length, shows).toBe({ groups: 22, job: 7 }[shows] ?? 26);
  }
});

it('the work ahead is given at the speeds that are drawn out', async () => {
  const paces = async (step: Partial<ChartState>) => {
    const { chart, words, state, data } = await at('ahead', step);
    return new Set(drawn(chart, data, state, words).rows.map((row) => textOf(row[1]!)));
  };
  expect(await paces({})).toEqual(new Set(['counted']));
  expect(await paces({ pace: 'early', speed: 2 })).toEqual(
    new Set(['counted', 'McKinsey, early', 'the reader']),
  );
});

it('a picture to carry away says its title, its source and its setting, in the colours asked for', async () => {
  const made = await at('gap', { view: 'incomes', speed: 1.95 });
  const said = { setting: 'Speed at 1.95', alt: 'Two lines <apart>', mark: 'Made to Measure' };
  const svg = (titled: boolean, scheme: 'light' | 'dark') =>
    picture({ ...made, ...said, titled }, renderLayers, style, scheme);
  const light = svg(true, 'light');
  for (const text of ['The gap', 'Speed at 1.95', 'Made to Measure', 'Two lines &lt;apart&gt;'])
    expect(light).toContain(`>${text}</`);
  expect(light).toContain('OECD; McKinsey');
  expect(light).toContain('fill="#f6f1e7"');
  expect(svg(true, 'dark')).toContain('fill="#14181f"');
  expect(svg(true, 'dark')).not.toMatch(/var\(|@media/);
  expect(svg(false, 'light')).not.toContain('>The gap</');
});

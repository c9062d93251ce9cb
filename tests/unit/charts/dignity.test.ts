import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, CircleMark, Words } from '../../../src/charts/chart.ts';
import { chart, CONDITIONS, type Data } from '../../../src/charts/dignity.ts';
import { ROWS } from '../../../src/charts/dignity/rows.ts';
import { textOf } from '../../../src/charts/shared/cells.ts';
import { data as build } from '../../../src/content/data/chart-data/dignity.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { PRESETS } from '../../../src/model/presets.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/dignity.yaml', 'utf8')) as Words;
const SIZES = [
  { width: 288, height: 300 },
  { width: 380, height: 320 },
  { width: 640, height: 540 },
  { width: 900, height: 800 },
];

function draw(part: Partial<ChartState>, size = SIZES[1]!) {
  const state = resolve(chart, part, part);
  const data = withFutures(chart, state, build(), forecast()) as Data;
  return { layout: chart.layout(data, state, size, words), table: chart.table(data, words), data };
}
const disc = (part: Partial<ChartState>, key: string) =>
  draw(part).layout.over.find((mark) => mark.key === key) as CircleMark;

it('sets two futures beside each other that share their speed and nothing else', () => {
  const { futures } = draw({ condition: 'all', speed: 1.3 }).data;
  expect(futures[0]!.scenario.levers).toEqual({ ...PRESETS.efficiency, speed: 1.3 });
  expect(futures.at(-1)!.scenario.levers).toEqual({ ...PRESETS.humane, speed: 1.3 });
});

it('puts what is better for people further right, on every tape', () => {
  for (const { id } of ROWS.filter((row) => row.id !== 'publicCost'))
    expect(disc({ condition: 'all' }, `beside-${id}`).cx).toBeGreaterThan(
      disc({ condition: 'all' }, `alone-${id}`).cx,
    );
});

it('says in a table what each condition is worth', () => {
  const { rows, columns } = draw({}).table;
  expect(rows).toHaveLength(CONDITIONS.length + 1);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  expect(rows[0]!.map(textOf)).toEqual(
    expect.arrayContaining(['48 million', '−8.4\u202F%', '−25\u202F%']),
  );
});

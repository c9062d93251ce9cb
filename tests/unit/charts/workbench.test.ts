import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, Layout, Words } from '../../../src/charts/chart.ts';
import { textOf } from '../../../src/charts/shared/cells.ts';
import { chart } from '../../../src/charts/workbench.ts';
import { PRESET_IDS } from '../../../src/charts/shared/setting.ts';
import type { Data } from '../../../src/charts/workbench/data.ts';
import { domainOf } from '../../../src/charts/workbench/outcome.ts';
import { TILE_IDS, TILES } from '../../../src/charts/workbench/tiles.ts';
import { STATES } from '../../../src/charts/workbench/work.ts';
import { data as build } from '../../../src/content/data/chart-data/workbench.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/workbench.yaml', 'utf8')) as Words;
const SIZES = [
  { width: 288, height: 300 },
  { width: 380, height: 320 },
  { width: 640, height: 540 },
  { width: 900, height: 800 },
];
const dataFor = (part: Partial<ChartState>, more: Partial<Data> = {}): Data => {
  const state = resolve(chart, part, part);
  return withFutures(chart, state, { ...build(), ...more }, forecast()) as Data;
};
const draw = (part: Partial<ChartState>, size = SIZES[1]!, more: Partial<Data> = {}): Layout =>
  chart.layout(dataFor(part, more), resolve(chart, part, part), size, words);

it('leaves nobody out: the six states are the whole workforce, in every year and preset', () => {
  for (const preset of PRESET_IDS) {
    const { outcomes } = dataFor({ preset }).futures.at(-1)!;
    outcomes.workforce.forEach((everyone, year) => {
      const sum = STATES.reduce((people, { id }) => people + outcomes[id][year]!, 0);
      expect(sum / everyone).toBeCloseTo(1, 9);
    });
  }
});

it('puts what the reader set before what a step asks for', () => {
  const { futures } = dataFor({ preset: 'humane', retrain: 0 });
  expect(futures.at(-1)!.scenario.levers).toMatchObject({ retrain: 0, safetyNet: 0.8 });
});

it('tells the numbers the model has, at the year they are told for', () => {
  const state = resolve(chart, { shows: 'hoursAutomated' });
  const told = chart.readouts!(dataFor({ shows: 'hoursAutomated' }), state, words);
  expect(told.map(({ text }) => text)).toEqual([
    '183 million people at work in 2050',
    'unemployment peaks at 6.7\u202F%',
    '44\u202F% of hours automated by 2035',
  ]);
});

it('keeps its axis while a lever is moved: what was on it stays on it', () => {
  for (const id of TILE_IDS) {
    const frozen = domainOf(TILES[id], dataFor({ speed: 3, newTasks: 0 }));
    const [low, high] = domainOf(TILES[id], dataFor({ speed: 0.1 }, { frozen }));
    expect(low).toBeLessThanOrEqual(frozen[0]);
    expect(high).toBeGreaterThanOrEqual(frozen[1]);
  }
});

it('draws the band of an outcome, and every future that is kept', () => {
  const low = new Array<number>(26).fill(0.05);
  const high = new Array<number>(26).fill(0.12);
  const future = dataFor({ preset: 'early' }).futures.at(-1)!;
  const { under, over } = draw({ shows: 'unemployment' }, SIZES[2], {
    bands: { unemployment: { low, high } },
    pinned: [{ name: 'Fast', future }],
  });
  expect(under.map(({ key }) => key)).toEqual(expect.arrayContaining(['band', 'course-pin-0']));
  expect(over.find(({ key }) => key === 'name-pin-0')).toMatchObject({ text: 'Fast' });
});

it('has a row for every preset and a cell for every outcome', () => {
  const { rows, columns } = chart.table(dataFor({}), words);
  expect(rows).toHaveLength(PRESET_IDS.length);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
  const cells = rows.flat().map(textOf);
  expect(cells.filter((cell) => cell === '' || cell.includes('NaN'))).toEqual([]);
});

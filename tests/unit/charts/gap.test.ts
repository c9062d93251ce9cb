import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, PathMark, Words } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/gap.ts';
import type { Data } from '../../../src/charts/gap/data.ts';
import { data as build } from '../../../src/content/data/chart-data/gap.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { TICKS } from '../../../src/model/ticks.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/gap.yaml', 'utf8')) as Words;
const SIZES = [
  { width: 288, height: 300 },
  { width: 380, height: 320 },
  { width: 640, height: 540 },
  { width: 900, height: 800 },
];
function draw(part: Partial<ChartState>, size = SIZES[1]!) {
  const state = resolve(chart, part, part);
  const data = withFutures(chart, state, build(), forecast()) as Data;
  return { state, data, layout: chart.layout(data, state, size, words) };
}

it('draws a hundred adults of each kind, as many of them trained as were counted', () => {
  const { over } = draw({}).layout;
  const squares = (key: string) =>
    (over.find((mark) => mark.key === key) as PathMark).d.split('M').length - 1;
  for (const [skill, count] of [
    ['low', 20],
    ['all', 41],
    ['high', 58],
  ] as const) {
    expect(squares(`trained-${skill}`)).toBe(count);
    expect(squares(`others-${skill}`)).toBe(100 - count);
  }
});

it('asks for each source’s speed with the reader’s retraining, and for the setting in sight last', () => {
  const { futures } = draw({ view: 'speeds', speed: 2, retrain: 0.6 }).data;
  expect(futures.slice(1).map(({ scenario }) => scenario.levers)).toEqual(
    [...TICKS.map(({ value }) => value), 2].map((speed) => ({ speed, retrain: 0.6 })),
  );
});

it('widens with speed and closes with retraining', () => {
  const widest = (part: Partial<ChartState>) => {
    const { data, state } = draw({ view: 'incomes', ...part });
    return chart.readouts!(data, state, words)[0]!.value;
  };
  expect(widest({ speed: 1.95 })).toBeGreaterThan(widest({ speed: 1 }));
  expect(widest({ speed: 1.95, retrain: 0.8 })).toBeLessThan(widest({ speed: 1.95 }));
});

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type {
  ChartState,
  CircleMark,
  Mark,
  PathMark,
  TextMark,
  Words,
} from '../../../src/charts/chart.ts';
import { chart, type Data } from '../../../src/charts/ahead.ts';
import { PACES } from '../../../src/charts/ahead/paths.ts';
import { data as build } from '../../../src/content/data/chart-data/ahead.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { TICKS } from '../../../src/model/ticks.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/ahead.yaml', 'utf8')) as Words;
const SIZES = [
  [288, 300],
  [380, 320],
  [380, 400],
  [640, 540],
  [900, 800],
].map(([width, height]) => ({ width: width!, height: height! }));

function draw(part: Partial<ChartState>, size = SIZES[1]!) {
  const state = resolve(chart, part, part);
  const data = withFutures(chart, state, build(), forecast()) as Data;
  return { layout: chart.layout(data, state, size, words), data, state };
}
const find = (marks: Mark[], key: string) => marks.find((mark) => mark.key === key);

it('draws a path for every tick of the speed lever', () => {
  expect(TICKS.map(({ id }) => id)).toEqual([...PACES]);
});

it('goes on from the last count to what the model leaves of the work', () => {
  const { layout } = draw({ pace: 'midpoint' });
  const label = find(layout.over, 'ahead-label-support') as TextMark;
  const { work } = forecast()({ levers: { speed: 1 }, parameters: {} }).occupation('43-4051')!;
  expect(label.text).toBe(`−${Math.round((1 - work[15]!) * 100)}\u202F%`);
});

it('stitches what is ahead, and nothing that was counted', () => {
  for (const { key, stitched } of draw({ pace: 'all', speed: 2 }).layout.under)
    expect(Boolean(stitched), key).toBe(key.startsWith('ahead-'));
});

it('rings what the Bureau itself expects beside the speed that fits it, and nowhere else', () => {
  const { layout } = draw({ pace: 'bls' });
  const ring = (key: string) => find(layout.over, `bureau-${key}`) as CircleMark;
  expect(build().bureau).toMatchObject({ telemarketing: -22.1, support: -5.5, travel: 2.2 });
  expect(ring('telemarketing').cx).toBe(ring('selling').cx);
  const end = (find(layout.under, 'ahead-telemarketing-bls') as PathMark).d.split('L').at(-1)!;
  expect(ring('telemarketing').cy).toBeGreaterThan(Number(end.split(' ')[1]) - 3);
  expect(draw({ pace: 'early' }).layout.over.some(({ key }) => key.startsWith('bureau'))).toBe(
    false,
  );
});

it('shows the reader’s speed beside a source’s, and says the hours it automates', () => {
  const { layout, data, state } = draw({ pace: 'bls', speed: 1.95 });
  expect(find(layout.under, 'ahead-support-own')).toMatchObject({ tone: 'brass' });
  expect(chart.readouts!(data, state, words)).toMatchObject([
    { outcome: 'hoursAutomated', text: '57 % of the hours of all work automated by 2035' },
  ]);
});

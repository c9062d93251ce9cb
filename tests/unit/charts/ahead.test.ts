import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, Mark, TextMark, Words } from '../../../src/charts/chart.ts';
import { chart, type Data } from '../../../src/charts/ahead.ts';
import { PACES } from '../../../src/charts/ahead/paths.ts';
import { fixtures } from '../../../src/charts/fixtures/ahead.ts';
import { overlaps, textBox } from '../../../src/charts/shared/labels.ts';
import { data as build } from '../../../src/content/chart-data/ahead.ts';
import { forecast } from '../../../src/content/forecast.ts';
import { TICKS } from '../../../src/model/ticks.ts';
import { withFutures } from '../../../src/scenes/futures.ts';
import { resolve } from '../../../src/scenes/resolve.ts';

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

it('shows the reader’s speed beside a source’s, and says the hours it automates', () => {
  const { layout, data, state } = draw({ pace: 'bls', speed: 1.95 });
  expect(find(layout.under, 'ahead-support-own')).toMatchObject({ tone: 'brass' });
  expect(chart.readouts(data, state, words)).toMatchObject([
    { outcome: 'hoursAutomated', text: '57 % of the hours of all work automated by 2035' },
  ]);
});

describe.each(
  SIZES.flatMap((size) =>
    fixtures.map(
      ({ name, state }) => [`${name} at ${size.width} x ${size.height}`, state, size] as const,
    ),
  ),
)('%s', (_, part, size) => {
  it('keeps its words apart and inside', () => {
    const { under, over } = draw(part, size).layout;
    const texts = [...under, ...over].filter((mark): mark is TextMark => mark.kind === 'text');
    texts.forEach((text, n) => {
      const box = textBox(text);
      expect(box.x0, text.text).toBeGreaterThanOrEqual(-0.5);
      expect(box.x1, text.text).toBeLessThanOrEqual(size.width + 0.5);
      for (const other of texts.slice(n + 1))
        expect(overlaps(box, textBox(other)), `${text.text} / ${other.text}`).toBe(false);
    });
    expect(new Set([...under, ...over].map(({ key }) => key)).size).toBe(
      under.length + over.length,
    );
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, WIDE, type Words } from '../../../src/charts/chart.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { chartNames, dataOf, load } from '../../../src/content/data/charts.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { textOf } from '../../../src/charts/shared/cells.ts';
import { forecast } from '../../../src/content/data/forecast.ts';

/** A point that no Spanish number has: one before a fraction, not before three digits of a thousand. */
const POINT = /(?<![\d.])(?:0\.\d|\d+\.\d{1,2}(?!\d)|\d+\.\d{4,})/;
/** A hyphen that stands for a minus. */
const HYPHEN = /(?:^|[\s(])-\d/;

it('a point before a fraction is told from one in a thousand, and a hyphen from a minus', () => {
  const faults = ['29.9\u202f%', '0.125', 'r = −0.43', '1.5\u202f×', '12.3456', '100.25'];
  const sound = ['29,9\u202f%', '0,125', '4.305.810', '58.430', '+1.000,5', '2035', 'O*NET 30.100'];
  expect(faults.filter((text) => POINT.test(text))).toEqual(faults);
  expect(sound.filter((text) => POINT.test(text))).toEqual([]);
  expect(['-5', 'r = -0,4', '(-1)'].every((text) => HYPHEN.test(text))).toBe(true);
  expect(['−5', '15-1212', 'GPT-4'].some((text) => HYPHEN.test(text))).toBe(false);
});

describe.each(chartNames())('%s, its words in Spanish', (name) => {
  const source = dataOf(name);
  const own = parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;
  const words = { ...own, language: 'es' };

  it.each(fixturesOf(name))('$name prints every number as Spanish does', async (fixture) => {
    const chart = await load(name);
    const state = resolve(chart, fixture.state, fixture.state);
    const data = withFutures(chart, state, { ...source, ...fixture.data }, forecast());
    const layouts = [NARROW, WIDE].map((size) => chart.layout(data, state, size, words));
    const texts = [
      ...layouts.flatMap(({ under, over }) =>
        [...under, ...over].flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])),
      ),
      ...layouts[0]!.dots.flatMap(({ key }) => chart.describe?.(data, state, key, words) ?? []),
      ...(chart.readouts?.(data, state, words) ?? []).map(({ text }) => text),
      ...chart.table(data, words).rows.flatMap((row) => row.map(textOf)),
    ];
    expect(texts.length).toBeGreaterThan(0);
    expect([...new Set(texts)].filter((text) => POINT.test(text) || HYPHEN.test(text))).toEqual([]);
  });
});

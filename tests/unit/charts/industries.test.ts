import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, PathMark, RectMark, Words } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/industries.ts';
import { data as build } from '../../../src/content/data/chart-data/industries.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/industries.yaml', 'utf8')) as Words;
const SIZES = [
  { width: 288, height: 300 },
  { width: 380, height: 435 },
  { width: 640, height: 600 },
  { width: 900, height: 800 },
];
const data = build();
const draw = (part: Partial<ChartState>, size = SIZES[1]!) =>
  chart.layout(data, resolve(chart, part), size, words);

it('says in the picture that its ties are illustration, and stitches them', () => {
  const { under } = draw({});
  expect(under[0]).toMatchObject({ kind: 'text', text: words.text.tiesNote });
  const ties = under.filter(({ key }) => key.startsWith('tie-'));
  expect(ties).toHaveLength(data.served.length);
  expect(ties.every(({ stitched }) => stitched)).toBe(true);
});

it('draws created and displaced to one scale', () => {
  const width = (key: string) =>
    (draw({ view: 'created' }).over.find((mark) => mark.key === key) as RectMark).width;
  expect(width('created-bar') / width('displaced-bar')).toBeCloseTo(170 / 92, 2);
});

it('fills as many of a hundred squares as are new since 1940', () => {
  const squares = (key: string) =>
    (draw({ view: 'since1940' }).over.find((mark) => mark.key === key) as PathMark).d.split('M')
      .length - 1;
  expect([squares('new'), squares('old')]).toEqual([60, 40]);
});

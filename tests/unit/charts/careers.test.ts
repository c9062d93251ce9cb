import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, CircleMark, RectMark, Words } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/careers.ts';
import { data as build } from '../../../src/content/data/chart-data/careers.ts';
import { resolve } from '../../../src/charts/resolve.ts';

const words = parse(readFileSync('content/charts/careers.yaml', 'utf8')) as Words;
const SIZES = [
  { width: 288, height: 300 },
  { width: 380, height: 435 },
  { width: 640, height: 600 },
  { width: 900, height: 800 },
];
const data = build();
const draw = (part: Partial<ChartState>, size = SIZES[1]!) =>
  chart.layout(data, resolve(chart, part), size, words);

it('draws jobs as areas to one scale', () => {
  const circles = draw({}).over.filter((mark): mark is CircleMark => mark.kind === 'circle');
  const perJob = data.careers.flatMap(({ id, jobs }) =>
    jobs.map((count, n) => circles.find(({ key }) => key === `jobs-${id}-${n}`)!.r ** 2 / count),
  );
  for (const area of perJob) expect(area / perJob[0]!).toBeCloseTo(1, 6);
});

it('has every row grow, as its step says', () => {
  for (const { id, jobs } of data.careers) {
    expect(jobs[1], id).toBeGreaterThan(jobs[0]);
    expect(jobs[2], id).toBeGreaterThan(jobs[1]);
  }
});

it('stitches what is projected and what is somebody else', () => {
  const solid = draw({})
    .over.filter((mark) => mark.kind === 'circle' && !mark.stitched)
    .map(({ key }) => key);
  expect(solid).toHaveLength(10);
  expect(solid.some((key) => key.includes('ethics') || key.endsWith('-2'))).toBe(false);
});

it('sets six careers and three services side by side to one scale', () => {
  const bars = draw({ view: 'services' }).over.filter(
    (mark): mark is RectMark => mark.kind === 'rect',
  );
  const width = (group: string) =>
    bars
      .filter(({ key }) => key.startsWith(`part-${group}`))
      .reduce((sum, bar) => sum + bar.width + 1, 0);
  const jobs = (all: typeof data.careers) => all.reduce((sum, one) => sum + one.jobs[1], 0);
  expect(width('careers') / width('services')).toBeCloseTo(
    jobs(data.careers) / jobs(data.services),
    1,
  );
});

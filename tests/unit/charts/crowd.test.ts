import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, Layout, TextMark, Words } from '../../../src/charts/chart.ts';
import { chart } from '../../../src/charts/crowd.ts';
import { fixtures } from '../../../src/charts/fixtures/crowd.ts';
import { textBox } from '../../../src/charts/shared/labels.ts';
import { apportion } from '../../../src/charts/shared/apportion.ts';
import { data as build } from '../../../src/content/data/chart-data/crowd.ts';

const SIZES = [
  { width: 288, height: 300 },
  { width: 320, height: 320 },
  { width: 380, height: 435 },
  { width: 640, height: 600 },
  { width: 900, height: 800 },
];

const words = parse(readFileSync('content/charts/crowd.yaml', 'utf8')) as Words;
const data = build();
const start: ChartState = { signals: 0, sorted: false, lit: 'none', job: null };
const draw = (state: Partial<ChartState>, size = SIZES[2]!, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, { ...start, ...state } as ChartState, size, words);

const pictures = SIZES.flatMap((size) =>
  fixtures.map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    layout: draw(fixture.state, size, fixture.data),
  })),
);
const texts = (layout: Layout): TextMark[] =>
  [...layout.under, ...layout.over].filter((mark) => mark.kind === 'text');
const alike = (layout: Layout) =>
  new Set(layout.dots.map(({ r, tone, opacity }) => `${r} ${tone} ${opacity}`)).size;

describe('the thousand dots', () => {
  test('are shared out by largest remainder', () => {
    expect(apportion([47, 16, 15.8, 12, 6.1, 3.1], 10)).toEqual([5, 2, 1, 1, 1, 0]);
    expect(data.groups).toHaveLength(22);
    expect(data.groups.reduce((sum, { dots }) => sum + dots, 0)).toBe(1000);
    for (const { jobs, dots } of data.groups)
      expect(Math.abs(dots - (jobs / data.total) * 1000)).toBeLessThan(1);
  });

  test('stand for every job of May 2025', () => {
    expect(data.total).toBe(155_495_730);
  });

  test('keep one order and one count in every picture', () => {
    const keys = pictures[0]!.layout.dots.map(({ key }) => key).join();
    for (const { name, layout } of pictures)
      expect(layout.dots.map(({ key }) => key).join() === keys, name).toBe(true);
  });

  test('are alike until a signal is read, and each signal tells more of them apart', () => {
    expect(alike(draw({}))).toBe(2);
    const portraits = (signals: number) => {
      const { dots } = draw({ signals });
      const [bodies, cores] = [dots.slice(0, 1000), dots.slice(1000)];
      return new Set(
        bodies.map((d, n) => `${d.r} ${d.tone} ${d.opacity} ${cores[n]!.r} ${cores[n]!.tone}`),
      ).size;
    };
    const told = [0, 1, 2, 4, 5].map(portraits);
    expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
  });

  test('never lie on each other before they stray, and count alike once sorted', () => {
    for (const size of SIZES)
      for (const state of [{}, { signals: 2 }, { sorted: true }]) {
        const bodies = draw(state, size).dots.slice(0, 1000);
        let nearest = Infinity;
        bodies.forEach((a, n) => {
          for (let m = n + 1; m < bodies.length; m += 1) {
            const b = bodies[m]!;
            nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r);
          }
        });
        expect(nearest, JSON.stringify([size, state])).toBeGreaterThan(-0.3);
      }
    expect(
      alike({ ...draw({ sorted: true }), dots: draw({ sorted: true }).dots.slice(0, 1000) }),
    ).toBe(1);
  });
});

test("exactly one dot is brass when the reader's is lit, in the row of its group", () => {
  const fixture = fixtures.find(({ name }) => name === 'reader')!;
  const { dots } = draw(fixture.state, SIZES[2], fixture.data);
  expect(dots.slice(0, 1000).filter(({ tone }) => tone === 'brass')).toHaveLength(1);
  const office = data.groups[0]!.dots;
  expect(dots.findIndex(({ tone }) => tone === 'brass')).toBe(office - 1);
});

test('a job smaller than a dot is said to be so, and one without a count too', () => {
  const said = (name: string) => {
    const fixture = fixtures.find((one) => one.name === name)!;
    return texts(draw(fixture.state, SIZES[3], fixture.data))
      .map(({ text }) => text)
      .join(' ');
  };
  expect(said('reader-small')).toContain('0.38 of one dot');
  expect(said('reader-last-group')).toContain('no count');
});

test.each(pictures)('$name: no word stands on a dot', ({ layout }) => {
  for (const text of texts(layout)) {
    const box = textBox(text);
    const under = layout.dots.filter(
      ({ x, y, r }) =>
        r > 0 && x + r > box.x0 && x - r < box.x1 && y + r > box.y0 + 3 && y - r < box.y1 - 3,
    );
    expect(under, text.text).toEqual([]);
  }
});

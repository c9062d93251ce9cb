import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  NARROW,
  WIDE,
  type Layout,
  type Mark,
  type TextMark,
  type Words,
} from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures/next.ts';
import { chart } from '../../../src/charts/next.ts';
import { textBox } from '../../../src/charts/shared/labels.ts';
import { changeOf } from '../../../src/charts/next/data.ts';
import { MEASURES } from '../../../src/charts/shared/measures.ts';
import { data as build } from '../../../src/content/data/chart-data/next.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';

const SIZES = [
  { width: 288, height: 288 },
  { width: 320, height: 320 },
  NARROW,
  WIDE,
  { width: 900, height: 800 },
];

const words = parse(readFileSync('content/charts/next.yaml', 'utf8')) as Words;
const data = build();
const draw = (state: PartialState, size = NARROW, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, resolve(chart, state, state), size, words);

const marks = ({ under, over }: Layout): Mark[] => [...under, ...over];
const find = (layout: Layout, key: string) => marks(layout).find((mark) => mark.key === key);
const said = (layout: Layout, start: string) =>
  marks(layout).flatMap((mark) =>
    mark.kind === 'text' && mark.key.startsWith(start) ? [mark.text] : [],
  );
const seen = ({ dots }: Layout) => dots.filter(({ opacity }) => opacity > 0).length;

const pictures = SIZES.flatMap((size) =>
  fixtures.map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    state: fixture.state,
    layout: draw(fixture.state, size, fixture.data),
  })),
);

describe('the 620 dots', () => {
  test('keep one order and one count in every picture', () => {
    expect(data.soc).toHaveLength(620);
    for (const { name, layout } of pictures)
      expect(layout.dots.map(({ key }) => key).join() === data.soc.join(), name).toBe(true);
  });

  test.each(MEASURES)('lie at their exposure on the tape of %s', (measure) => {
    const exposure = data.exposure[MEASURES.indexOf(measure)]!;
    const half = measure === 'microsoft' ? 0.5 : 1;
    for (const size of SIZES) {
      const layout = draw({ measure }, size);
      const at = (tick: number) => (find(layout, `tick-${tick}`) as { x1: number }).x1;
      layout.dots.forEach(({ key, x }, n) => {
        const place = ((x - at(0)) / (at(half) - at(0))) * half;
        expect(place, key).toBeCloseTo(exposure[n] ?? 0, 6);
      });
    }
  });

  test('lie at their change between the lines, and at the edge beyond them', () => {
    const layout = draw({}, WIDE);
    const at = (level: number) => (find(layout, `level-${level}`) as { y1: number }).y1;
    const levels = [200, 100, 50, 0, -25, -50, -80];
    layout.dots.forEach(({ key, y }, n) => {
      const above = levels.filter((level) => level > changeOf(data, n));
      expect(
        levels.filter((level) => at(level) < y - 1e-6),
        key,
      ).toEqual(above);
    });
  });

  test('are as large as their jobs, save the smallest', () => {
    for (const size of SIZES) {
      const { dots } = draw({}, size);
      const least = Math.min(...dots.map(({ r }) => r));
      const perJob = dots[0]!.r ** 2 / data.jobs2010[0]!;
      dots.forEach(({ key, r }, n) => {
        const area = Math.max(least ** 2, perJob * data.jobs2010[n]!);
        expect(r ** 2, key).toBeCloseTo(area, 6);
      });
    }
  });

  test.each(MEASURES)('keep to their column of %s when only the height changes', (measure) => {
    const columns = (state: PartialState, size = NARROW) =>
      draw({ measure, ...state }, size).dots.map(({ x }) => x);
    expect(columns({ against: 'pay' })).toEqual(columns({ against: 'change' }));
    expect(columns({}, { ...NARROW, height: 288 })).toEqual(columns({}));
  });

  test.each(SIZES)('travel along their row when measures swap: $width x $height', (size) => {
    const [list, ...others] = MEASURES.map((measure) => draw({ measure, against: 'pay' }, size));
    for (const other of others) {
      expect(other.dots.map(({ y }) => y)).toEqual(list!.dots.map(({ y }) => y));
      const travel = other.dots.filter(({ x }, n) => Math.abs(x - list!.dots[n]!.x) > 1);
      expect(travel.length).toBeGreaterThan(0.9 * 620);
    }
  });

  test('wait unseen where a source prints nothing', () => {
    const printed = (n: number) => data.wage[n] !== null && data.exposure[2]![n] !== null;
    expect(seen(draw({}))).toBe(620);
    expect(seen(draw({ against: 'pay', measure: 'microsoft' }))).toBe(
      data.soc.filter((_, n) => printed(n)).length,
    );
  });
});

test('the bands of risk are called each in its own room, in a frame of 280 pixels, too', () => {
  for (const size of [{ width: 256, height: 288 }, ...SIZES]) {
    const boxes = ['low', 'medium', 'high'].map((risk) => {
      const own = marks(draw({ lit: 'bands' }, size)).filter(
        (mark) => mark.kind === 'text' && mark.key.startsWith(`risk-${risk}-`),
      ) as TextMark[];
      expect(own.map(({ text }) => text).join(' ')).toBe(`${risk} risk`);
      return own.map(textBox);
    });
    for (const [left, right] of [boxes.slice(0, 2), boxes.slice(1)])
      expect(
        Math.min(...right!.map(({ x0 }) => x0)) - Math.max(...left!.map(({ x1 }) => x1)),
        `${size.width}`,
      ).toBeGreaterThan(4);
  }
});

test('what became of each band of risk, and of the four that fell, is said', () => {
  for (const size of SIZES) {
    const bands = said(draw({ lit: 'bands' }, size), 'change-');
    expect(bands).toEqual(['+32.7 %', '+20.6 %', '+4.7 %']);
    const fallers = said(draw({ lit: 'fallers' }, size), 'name-').map((text) => text.slice(-5));
    expect(fallers.sort()).toEqual(['−18 %', '−41 %', '−59 %', '−80 %']);
  }
});

test('exposure and pay: each measure says its own r', () => {
  const r = MEASURES.map((measure) => said(draw({ against: 'pay', measure }), 'r').join());
  expect(r.map((text) => text.split('= ')[1])).toEqual(['−0.65', '0.39', '0.43', '−0.04']);
});

test('the reader’s jury stands in for people, and is named', () => {
  const own = draw({ against: 'pay', measure: 'eloundou', rater: 'model' });
  expect(own).toEqual(draw({ against: 'pay', measure: 'gpt4' }));
  expect(said(own, 'axis-title')).toEqual(['Language models, 2023: exposed, says GPT-4']);
});

test.each(pictures)('$name: one circle is the reader’s, where it is there', ({ layout, state }) => {
  const own = layout.dots.filter(({ tone }) => tone === 'brass').map(({ key }) => key);
  expect(own).toEqual(state.job ? [state.job] : []);
});

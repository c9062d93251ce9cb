import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { ChartState, Layout, Mark, TextMark, Words } from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures/services.ts';
import { chart } from '../../../src/charts/services.ts';
import { headOf, textOf } from '../../../src/charts/shared/cells.ts';
import { textBox, type Box } from '../../../src/charts/shared/labels.ts';
import { data as build } from '../../../src/content/data/chart-data/services.ts';

const SIZES = [
  { width: 288, height: 300 },
  { width: 320, height: 320 },
  { width: 380, height: 435 },
  { width: 640, height: 600 },
  { width: 900, height: 800 },
];

const words = parse(readFileSync('content/charts/services.yaml', 'utf8')) as Words;
const data = build();
const start: ChartState = { focus: 'all', note: 'none', job: null };
const draw = (state: Partial<ChartState>, size = SIZES[2]!, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, { ...start, ...state } as ChartState, size, words);

const seen = ({ under, over }: Layout): Mark[] =>
  [...under, ...over].filter(({ opacity }) => opacity !== 0);
const texts = (layout: Layout): TextMark[] => seen(layout).filter((mark) => mark.kind === 'text');
const find = (layout: Layout, key: string) =>
  [...layout.under, ...layout.over].find((mark) => mark.key === key);

const pictures = SIZES.flatMap((size) =>
  fixtures.map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    fixture,
    layout: draw(fixture.state, size, fixture.data),
  })),
);

/** The corners of a path of M and L. */
const corners = (d: string): [command: string, x: number, y: number][] =>
  [...d.matchAll(/([ML])([-\d.]+) ([-\d.]+)/g)].map(([, c, x, y]) => [c!, Number(x), Number(y)]);

/** Whether a straight piece of line enters a box, tried at every half pixel. */
function enters(from: [string, number, number], to: [string, number, number], box: Box): boolean {
  const steps = Math.ceil(Math.hypot(to[1] - from[1], to[2] - from[2]) * 2) || 1;
  return Array.from({ length: steps + 1 }, (_, n) => n / steps).some((t) => {
    const [x, y] = [from[1] + (to[1] - from[1]) * t, from[2] + (to[2] - from[2]) * t];
    return x > box.x0 && x < box.x1 && y > box.y0 + 1 && y < box.y1 - 1;
  });
}

test('a line stops where the survey changed what it counts', () => {
  const cut = (id: string) =>
    data.series.find((one) => one.id === id)!.segments.map(({ from }) => from);
  expect(cut('telemarketing')).toEqual([2004]);
  expect(cut('tutoring')).toEqual([2021]);
  expect(cut('screening-radiology')).toEqual([2004, 2012]);
  const line = find(draw({}), 'series-screening-radiology');
  expect(corners((line as { d: string }).d).filter(([c]) => c === 'M')).toHaveLength(2);
});

test('heights are jobs from zero: telemarketers fall to a seventh, and the line says so', () => {
  const layout = draw({ focus: 'telemarketing' });
  const points = corners((find(layout, 'series-telemarketing') as { d: string }).d);
  const zero = (find(layout, 'level-0') as { y1: number }).y1;
  const share = (zero - points.at(-1)![2]) / (zero - points[0]![2]);
  expect(share).toBeCloseTo(58430 / 410360, 2);
  expect(points).toHaveLength(22);
});

test('the change is measured from the first year that compares, red down and green up', () => {
  const said = (focus: string) => {
    const layout = draw({ focus, note: 'change' });
    return texts(layout)
      .filter(({ key }) => /^(figure|since)/.test(key))
      .map(({ text, tone }) => `${text} ${tone}`);
  };
  expect(said('telemarketing')).toEqual(['−86\u202F% machine', 'since 2004 machine']);
  expect(said('tutoring')).toEqual(['+19\u202F% people', 'since 2021 people']);
  expect(said('screening').join()).toContain('imaging +18\u202F% people,since 2012');
});

test('a peak is marked and named with its year', () => {
  const layout = draw({ focus: 'support', note: 'peak' });
  expect((find(layout, 'peak-support') as TextMark).text).toBe('peak 2019: 2,919,230');
});

test('every panel says its last count, and every note is spoken, at every size', () => {
  for (const { name, layout, fixture } of pictures) {
    const keys = texts(layout).map(({ key }) => key);
    const { focus = 'all', note } = fixture.state;
    for (const { id, service } of data.series)
      if (
        (focus === service && note !== 'peak') ||
        (focus === 'all' && (note === 'none' || note === 'change'))
      )
        expect(keys, name).toContain(`last-${id}`);
    const alone = focus !== 'all';
    const matching = (start: string) => keys.filter((key) => key.startsWith(start)).length;
    const lines = data.series.filter(({ service }) => service === focus).length;
    if (alone && note === 'change') expect(matching('figure-'), name).toBe(lines);
    if (alone && note === 'peak') expect(matching('peak-'), name).toBe(lines);
    if (alone && note === 'break') expect(matching('break-'), name).toBeGreaterThan(0);
    if (fixture.state.job) expect(keys, name).toContain('reader');
  }
});

test('a line keeps its corners when its panel grows, so that it can be followed', () => {
  const shape = (layout: Layout, key: string) =>
    (find(layout, key) as { d: string }).d.replace(/[-\d.]+/g, '#');
  for (const { id, service } of data.series) {
    expect(shape(draw({ focus: service }), `series-${id}`)).toBe(shape(draw({}), `series-${id}`));
    expect(
      find(draw({ focus: service === 'travel' ? 'support' : 'travel' }), `series-${id}`)?.opacity,
    ).toBe(0);
  }
});

describe.each(pictures)('$name', ({ layout }) => {
  const boxes = texts(layout).map((mark) => ({ key: mark.key, name: mark.text, ...textBox(mark) }));

  test('no word touches a line or scissors', () => {
    boxes.forEach((box) => {
      for (const mark of seen(layout)) {
        if (mark.kind === 'path' && /^(series|cut)-/.test(mark.key)) {
          const points = corners(mark.d);
          const met = points.some(
            (to, at) => at > 0 && to[0] === 'L' && enters(points[at - 1]!, to, box),
          );
          expect(met, `${box.name} on ${mark.key}`).toBe(false);
        }
        if (mark.kind === 'line' && /^(change|method)/.test(mark.key))
          expect(
            enters(['M', mark.x1, mark.y1], ['L', mark.x2, mark.y2], box),
            `${box.name} on ${mark.key}`,
          ).toBe(false);
      }
    });
  });
});

test('the table has a row for every year and says where there is no count', () => {
  const { columns, rows } = chart.table(data, words);
  expect(rows).toHaveLength(22);
  for (const row of rows) expect(row).toHaveLength(columns.length);
  expect(columns.map(headOf)).not.toContain('');
  expect(rows[0]!.map(textOf)).toContain('no count');
});

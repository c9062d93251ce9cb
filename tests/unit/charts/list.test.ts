import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  NARROW,
  WIDE,
  type Layout,
  type Mark,
  type Size,
  type Words,
} from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures/list.ts';
import { chart } from '../../../src/charts/list.ts';
import { data as build } from '../../../src/content/data/chart-data/list.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';

const SIZES = [
  { width: 288, height: 288 },
  { width: 320, height: 320 },
  NARROW,
  WIDE,
  { width: 900, height: 800 },
];

const words = parse(readFileSync('content/charts/list.yaml', 'utf8')) as Words;
const data = build();
const draw = (state: PartialState, size = NARROW, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, resolve(chart, state, state), size, words);

const marks = ({ under, over }: Layout): Mark[] => [...under, ...over];
const find = (layout: Layout, key: string) => marks(layout).find((mark) => mark.key === key);
const squares = (layout: Layout) => marks(layout).filter((mark) => mark.kind === 'rect');
const middle = ({ x, y, width, height }: ReturnType<typeof squares>[number]) =>
  [x + width / 2, y + height / 2] as const;

const pictures = SIZES.flatMap((size) =>
  fixtures.map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    layout: draw(fixture.state, size, fixture.data),
  })),
);
const fallen = SIZES.flatMap((size) =>
  [{ view: 'fall' }, { view: 'bands' }].map((state) => ({
    name: `${state.view} at ${size.width} x ${size.height}`,
    layout: draw(state, size),
  })),
);

describe('the 702 dots', () => {
  test('keep one order and one count in every picture', () => {
    expect(data.soc).toHaveLength(702);
    for (const { name, layout } of pictures)
      expect(layout.dots.map(({ key }) => key).join() === data.soc.join(), name).toBe(true);
  });

  test.each(fallen)('lie at their probability on the tape: $name', ({ layout }) => {
    const [zero, one] = ['tick-0', 'tick-1'].map((key) => (find(layout, key) as { x1: number }).x1);
    layout.dots.forEach(({ key, x }, n) =>
      expect((x - zero!) / (one! - zero!), key).toBeCloseTo(data.probability[n]!, 6),
    );
  });

  test.each(fallen)('are as large as their jobs, save the smallest: $name', ({ layout }) => {
    const perJob = (n: number) => layout.dots[n]!.r ** 2 / data.jobs[n]!;
    const least = Math.min(...layout.dots.map(({ r }) => r));
    layout.dots.forEach(({ key, r }, n) => {
      if (r > least * 1.02) expect(Math.abs(perJob(n) / perJob(0) - 1), key).toBeLessThan(0.03);
      else expect(r ** 2, key).toBeGreaterThan(perJob(0) * data.jobs[n]! * 0.97);
    });
  });

  test.each(fallen)('lie beside one another, not on one another: $name', ({ layout }) => {
    let nearest = Infinity;
    layout.dots.forEach((a, n) => {
      for (const b of layout.dots.slice(n + 1))
        nearest = Math.min(nearest, Math.hypot(a.x - b.x, a.y - b.y) - a.r - b.r);
    });
    expect(nearest).toBeGreaterThan(-0.5);
  });
});

test('above each band stands its own share: the one printed then, or the one worked out anew', () => {
  const said = (state: PartialState) =>
    ['high', 'medium', 'low'].map((risk) => {
      const { text, x } = find(draw(state), `share-${risk}`) as { text: string; x: number };
      return [Number.parseFloat(text), x] as const;
    });
  const [high, medium, low] = said({ view: 'bands' });
  expect([high![0], medium![0], low![0]]).toEqual([47, 19, 33]);
  expect([low![1], medium![1], high![1]]).toEqual(
    [low![1], medium![1], high![1]].sort((a, b) => a - b),
  );
  const again = said({ view: 'bands', recomputed: true }).map(([share]) => share);
  expect(again).toEqual([47.2, 19.6, 29.9]);
});

describe.each(SIZES)('the guess at $width x $height', (size) => {
  const guessAt = (at: Size, x: number, y: number, view = 'ask') =>
    chart.guessAt!(resolve(chart, { view }), at, x, y);

  test('is the count of squares up to the one under the pointer', () => {
    squares(draw({}, size)).forEach((square, n) => {
      expect(guessAt(size, ...middle(square))).toBe(n + 1);
      expect(guessAt(size, square.x, square.y)).toBe(n + 1);
      expect(guessAt(size, square.x + square.width, square.y + square.height)).toBe(n + 1);
    });
  });

  test('is drawn only while it is asked for', () => {
    expect(guessAt(size, 0, 0)).toBe(0);
    for (const view of ['answer', 'fall', 'bands']) expect(guessAt(size, 0, 0, view)).toBeNull();
  });

  test('is none above the squares, all below them, whole rows beside them', () => {
    const { width, height } = size;
    const corners = [0, width].flatMap((x) => [guessAt(size, x, 0), guessAt(size, x, height)]);
    expect(corners).toEqual([0, 100, 0, 100]);
    const rows = squares(draw({}, size)).filter((_, n) => n % 10 === 0);
    rows.forEach((square, row) => {
      expect(guessAt(size, 0, middle(square)[1])).toBe(row * 10);
      expect(guessAt(size, width, middle(square)[1])).toBe(row * 10 + 10);
    });
  });

  test.each([1, 10, 38, 47, 62, 100])('of %i stays as a brass outline round it', (guess) => {
    const layout = draw({ view: 'answer', guess }, size);
    const { d, ...path } = find(layout, 'guess') as { d: string; filled?: boolean };
    expect(path).toMatchObject({ kind: 'path', tone: 'brass' });
    expect(path.filled).toBeFalsy();
    const inside = squares(layout).map((square) => encloses(d, ...middle(square)));
    expect(inside).toEqual(inside.map((_, n) => n < guess));
    expect(squares(layout).filter(({ tone }) => tone === 'machine')).toHaveLength(47);
  });
});

/** Whether a path of M, H and V goes round a point: a ray to the right meets an odd number of sides. */
function encloses(d: string, x: number, y: number): boolean {
  let [left, top, met] = [0, 0, 0];
  for (const [, command, a, b] of d.matchAll(/([MHV])([-\d.]+)(?: ([-\d.]+))?/g)) {
    const to = Number(command === 'M' ? b : a);
    if (command === 'V' && left > x && top < y !== to < y) met += 1;
    if (command !== 'V') left = Number(a);
    if (command !== 'H') top = to;
  }
  return met % 2 === 1;
}

test('without a guess nothing is outlined, and the bands remember one that was made', () => {
  expect(find(draw({ view: 'answer' }), 'guess')).toBeUndefined();
  expect(find(draw({ view: 'bands' }), 'ghost')).toBeUndefined();
  expect(find(draw({ view: 'bands', guess: 38 }), 'ghost')).toMatchObject({ tone: 'brass' });
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { NARROW, WIDE, type Layout, type Mark, type Words } from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures/redesigned.ts';
import { chart } from '../../../src/charts/redesigned.ts';
import { halved } from '../../../src/charts/redesigned/again.ts';
import { wordsOf } from '../../../src/charts/redesigned/cards.ts';
import { pileOf, sharesOf } from '../../../src/charts/redesigned/data.ts';
import { overlaps } from '../../../src/charts/shared/labels.ts';
import { data as build } from '../../../src/content/data/chart-data/redesigned.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';

const SIZES = [{ width: 288, height: 300 }, NARROW, WIDE, { width: 900, height: 800 }];
const words = parse(readFileSync('content/charts/redesigned.yaml', 'utf8')) as Words;
const data = build();
const draw = (state: PartialState, size = NARROW, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, resolve(chart, state, state), size, words);
const find = (layout: Layout, key: string) => layout.under.find((mark) => mark.key === key)!;
const said = (layout: Layout, key: string) => (find(layout, key) as { text: string }).text;
const cards = (layout: Layout) =>
  layout.under.filter((mark) => mark.kind === 'rect' && mark.key.startsWith('card-')) as Extract<
    Mark,
    { kind: 'rect' }
  >[];

const pictures = SIZES.flatMap((size) =>
  fixtures.map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    layout: draw(fixture.state, size, fixture.data),
  })),
);

test('every task of every job has words of ours, and no word is left over', () => {
  for (const job of data.occupations) {
    const said = wordsOf(job, words);
    expect([...said.keys()].sort(), job.name).toEqual(job.tasks.map(([id]) => String(id)).sort());
    for (const [id, text] of said) expect(text, `${job.name} ${id}`).toMatch(/^[A-Z].{2,}/);
  }
});

test('a card lies under the heading of its label, and counts by its height', () => {
  for (const size of SIZES)
    for (const job of data.occupations)
      for (const rater of ['people', 'model'] as const) {
        const layout = draw({ view: 'sorted', occupation: job.name, rater }, size);
        const tops = [1, 2, 0].map((pile) => (find(layout, `pile-${pile}`) as { y: number }).y);
        const placed = cards(layout);
        expect(placed).toHaveLength(job.tasks.length);
        const heights: Record<number, Set<number>> = { 1: new Set(), 0.5: new Set() };
        for (const task of job.tasks) {
          const card = placed.find(({ key }) => key === `card-${job.name}-${task[0]}`)!;
          const above = tops.filter((top) => top < card.y).length;
          expect([1, 2, 0][above - 1], card.key).toBe(pileOf(task, rater));
          heights[task[1]]!.add(Math.round(card.height * 1000) / 1000);
        }
        const [wholes, halves] = [[...heights[1]!], [...heights[0.5]!]];
        expect(wholes.length, job.name).toBeLessThanOrEqual(1);
        // Two low cards and the white between them are as high as one that counts whole.
        const [least, most] = [3, 6].map((gap) => (halves[0] ?? 0) * 2 + gap);
        if (halves.length > 0 && wholes.length > 0) {
          expect(halves).toHaveLength(1);
          expect(wholes[0]).toBeGreaterThanOrEqual(least!);
          expect(wholes[0]).toBeLessThanOrEqual(most!);
        }
      }
});

test('cards do not lie on one another', () => {
  for (const { name, layout } of pictures.filter(({ name }) => /sorted|apart/.test(name))) {
    const boxes = cards(layout).map(({ x, y, width, height }) => ({
      x0: x + 0.01,
      y0: y + 0.01,
      x1: x + width - 0.01,
      y1: y + height - 0.01,
    }));
    const clash = boxes.some((box, n) => boxes.slice(n + 1).some((other) => overlaps(box, other)));
    expect(clash, name).toBe(false);
  }
});

test('people and GPT-4 leave the doctor different shares of the job', () => {
  const share = (rater: string) =>
    said(draw({ view: 'sorted', occupation: 'family-doctor', rater }), 'share-0');
  expect([share('people'), share('model')]).toEqual(['46 %', '13 %']);
});

test('a job put together again loses half of what a machine could speed up, and nothing else', () => {
  for (const job of data.occupations) {
    const { before, after, left } = halved(job, 'people');
    expect(before[0] + before[1] + before[2]).toBeCloseTo(1, 9);
    expect(after[2]).toBe(sharesOf(job, 'people')[2]);
    expect(1 - left).toBeCloseTo((before[0] + before[1]) / 2, 9);
    const layout = draw({ view: 'reassembled', occupation: job.name });
    const [frame, bar] = [find(layout, 'free'), find(layout, 'before-2')] as [
      { height: number; stitched?: boolean },
      { height: number },
    ];
    expect(frame.stitched).toBe(true);
    expect(frame.height / bar.height).toBeCloseTo((1 - left) / before[1], 6);
  }
});

test('the reader’s own job is taken apart where it is one of these, the largest where it is not', () => {
  const name = (soc: string) =>
    said(draw({ view: 'sorted', occupation: 'own', job: soc }, NARROW, { job: { soc } }), 'name');
  expect(name('29-1141')).toBe('Yours: Nurse');
  expect(name('47-2111')).toBe('Care aide');
  const largest = data.occupations.toSorted((a, b) => b.jobs - a.jobs)[0]!;
  expect(largest.name).toBe('care-aide');
});

test.each(pictures)('$name: no card leaves the picture', ({ layout }) => {
  for (const { x, y, width, height, key } of cards(layout)) {
    expect(x + width, key).toBeLessThanOrEqual(layout.width + 0.01);
    expect(y + height, key).toBeLessThanOrEqual(layout.height + 0.01);
    expect(height, key).toBeGreaterThan(0);
  }
});

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  NARROW,
  WIDE,
  type Fixture,
  type Layout,
  type Mark,
  type Words,
} from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures/human.ts';
import { chart } from '../../../src/charts/human.ts';
import { askedNames } from '../../../src/charts/human/asked.ts';
import { AGAINST, SKILLS } from '../../../src/charts/human/data.ts';
import { MEASURES } from '../../../src/charts/shared/measures.ts';
import { data as build } from '../../../src/content/data/chart-data/human.ts';
import { weightedCorrelation } from '../../../src/content/data/numbers/correlations.ts';
import { resolve, type PartialState } from '../../../src/charts/resolve.ts';

const SIZES = [{ width: 288, height: 300 }, NARROW, WIDE, { width: 900, height: 800 }];
const words = parse(readFileSync('content/charts/human.yaml', 'utf8')) as Words;
const data = build();
const draw = (state: PartialState, size = NARROW, more: object = {}): Layout =>
  chart.layout({ ...data, ...more }, resolve(chart, state, state), size, words);
const marks = ({ under, over }: Layout): Mark[] => [...under, ...over];
const said = (layout: Layout, start: string) =>
  marks(layout).flatMap((mark) =>
    mark.kind === 'text' && mark.key.startsWith(start) ? [mark.text] : [],
  );

/** Every skill against everything, with the names, beside the fixtures. */
const crossed: Fixture[] = SKILLS.flatMap((skill) =>
  AGAINST.map((against) => ({
    name: `${skill} and ${against}`,
    state: { skill, against, fit: true, lit: 'named' },
  })),
);
const pictures = SIZES.flatMap((size) =>
  [...fixtures, ...crossed].map((fixture) => ({
    name: `${fixture.name} at ${size.width} x ${size.height}`,
    state: fixture.state,
    layout: draw(fixture.state, size, fixture.data),
  })),
);

test('the r that is said is the one of the circles that are drawn', () => {
  for (const [n, skill] of SKILLS.entries())
    for (const [m, against] of AGAINST.entries()) {
      const layout = draw({ skill, against, fit: true });
      const points = layout.dots.flatMap(({ opacity }, dot): [number, number, number][] => {
        if (opacity === 0) return [];
        const value = data.value[m]![dot]!;
        const y = against === 'pay' ? Math.log(value) : value;
        return [[data.skill[n]![dot]!, y, data.jobs[dot]!]];
      });
      const r = Number(said(layout, 'r').join().replace('r = ', '').replace('\u2212', '-'));
      expect(r, `${skill} and ${against}`).toBeCloseTo(weightedCorrelation(points), 2);
    }
});

test('social skill falls with the list, and rises with all newer measures', () => {
  const r = MEASURES.map((against) => said(draw({ against, fit: true }), 'r').join());
  expect(r).toEqual(['r = −0.65', 'r = +0.51', 'r = +0.41', 'r = +0.27']);
});

test('the reader’s jury stands in for people, and is named', () => {
  const [own, asked] = [
    draw({ against: 'eloundou', fit: true, rater: 'model' }),
    draw({ against: 'gpt4', fit: true }),
  ];
  expect(own).toEqual(asked);
  expect(said(own, 'side-title')).toEqual(['Language models: exposed, says GPT-4']);
  expect(said(draw({ against: 'pay', rater: 'model' }), 'side-title')).toEqual([
    'Median yearly wage',
  ]);
  const skills = (rater: 'people' | 'model') => draw({ view: 'skills', rater });
  expect(said(skills('model'), 'head-models')).toEqual(['models, by GPT-4']);
  expect(said(skills('model'), 'models-r-empathy')).not.toEqual(
    said(skills('people'), 'models-r-empathy'),
  );
});

test('a circle is higher the more exposed it is, and further right the more skill it asks for', () => {
  for (const against of MEASURES) {
    const { dots } = draw({ against }, WIDE);
    const seen = dots.map((dot, n) => ({ ...dot, n })).filter(({ opacity }) => opacity > 0);
    const value = (n: number) => data.value[AGAINST.indexOf(against)]![n]!;
    const [rise, fall] = [
      seen.toSorted((a, b) => value(a.n) - value(b.n)),
      seen.toSorted((a, b) => b.y - a.y),
    ];
    expect(rise.map(({ n }) => value(n))).toEqual(fall.map(({ n }) => value(n)));
    const right = seen.toSorted((a, b) => a.x - b.x).map(({ n }) => data.skill[0]![n]!);
    expect(right).toEqual(right.toSorted((a, b) => a - b));
  }
});

test('ethical judgement has no mark, only an empty stitched tape', () => {
  const layout = draw({ view: 'skills' });
  const about = marks(layout).filter(({ key }) => key.endsWith('-ethics'));
  expect(about.map(({ kind }) => kind).sort()).toEqual(['path', 'text', 'text']);
  expect(about.find(({ kind }) => kind === 'path')?.stitched).toBe(true);
  expect(marks(layout).filter(({ kind }) => kind === 'circle')).toHaveLength(8);
});

test('every skill that employers name has its name and a bar of its length', () => {
  expect(askedNames(words)).toHaveLength(data.asked.length);
  for (const size of SIZES) {
    const bars = marks(draw({ view: 'asked' }, size)).filter((mark) => mark.kind === 'rect');
    expect(bars).toHaveLength(26);
    bars.forEach((bar, n) =>
      expect(bar.width / bars[0]!.width).toBeCloseTo(data.asked[n]! / data.asked[0]!, 6),
    );
  }
  expect(said(draw({ view: 'asked' }), 'asked-figure-')).toEqual([
    '69 %',
    '57 %',
    '50 %',
    '45 %',
    '17 %',
  ]);
});

test.each(pictures)(
  '$name: each occupation is a circle, one of them the reader’s',
  ({ layout, state }) => {
    expect(layout.dots.map(({ key }) => key)).toEqual(data.soc);
    const own = layout.dots.filter(({ tone }) => tone === 'brass').map(({ key }) => key);
    expect(own).toEqual(state.job ? [state.job] : []);
  },
);

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Layout, Words } from '../../../src/charts/chart.ts';
import { chart, type Data, type Entry } from '../../../src/charts/class.ts';
import { overlaps, textBox } from '../../../src/charts/shared/labels.ts';
import { forecast } from '../../../src/content/data/forecast.ts';

const bench = parse(readFileSync('content/charts/workbench.yaml', 'utf8')) as Words;
const { teach } = parse(readFileSync('content/site.yaml', 'utf8')) as {
  teach: { class: Record<string, string> };
};
const words = { ...bench, text: { ...bench.text, ...teach.class } };
const SIZES = [
  { width: 380, height: 320 },
  { width: 830, height: 440 },
];

const entry = (name: string, speed: number, expected: number | null): Entry => ({
  name,
  future: forecast()({ levers: { speed }, parameters: {} }),
  shows: 'unemployment',
  expected,
});
const thirty = Array.from({ length: 30 }, (_, n) => entry(`S${n}`, n / 10, 5 + (n % 4)));
const draw = (data: Data, size = SIZES[0]!, shows = 'unemployment'): Layout =>
  chart.layout(data, { shows }, size, words);
const keyed = ({ under, over }: Layout, key: string) =>
  [...under, ...over].filter((mark) => mark.key.startsWith(key));

describe('a class at the workbench', () => {
  it('has a curve for everyone and a guess for everyone who made one, none on top of another', () => {
    for (const size of SIZES) {
      const layout = draw({ entries: [...thirty, entry('Silent', 1, null)], lit: -1 }, size);
      expect(keyed(layout, 'course-')).toHaveLength(31);
      const guesses = keyed(layout, 'guess-').filter((mark) => mark.kind === 'circle');
      expect(guesses).toHaveLength(30);
      expect(new Set(guesses.map(({ cx, cy }) => `${cx},${cy}`)).size).toBe(30);
      for (const { cx, r } of guesses) expect(cx + r).toBeLessThanOrEqual(size.width);
    }
  });

  it('shows a guess only beside the outcome it is about', () => {
    expect(keyed(draw({ entries: thirty, lit: -1 }, SIZES[0], 'pay'), 'guess-')).toEqual([]);
  });

  it('is not pressed flat by a guess that is far off: it lies at the end, as an arrow', () => {
    const calm = draw({ entries: thirty, lit: 0 });
    const wild = draw({ entries: [...thirty, entry('Wild', 1, 900_000)], lit: 0 });
    const height = (layout: Layout) => {
      const [mark] = keyed(layout, 'told-at');
      return mark?.kind === 'circle' ? 320 - mark.cy : 0;
    };
    expect(height(wild)).toBeGreaterThan(height(calm) / 4);
    expect(keyed(wild, 'guess-30')).toMatchObject([{ kind: 'path' }]);
    const guessed = keyed(wild, 'guess-30')[0]!;
    expect(guessed.kind === 'path' && guessed.d).toMatch(/^M[\d.]+ \d/);
  });

  it('names the one who is looked at, once, and lets no texts overlap', () => {
    for (const size of SIZES) {
      const layout = draw({ entries: thirty, lit: 19 }, size);
      const texts = [...layout.under, ...layout.over].filter((mark) => mark.kind === 'text');
      expect(texts.filter(({ text }) => text.startsWith('S19: '))).toHaveLength(1);
      const boxes = texts.map(textBox);
      boxes.forEach((box, n) => {
        expect(boxes.slice(n + 1).filter((other) => overlaps(box, other))).toEqual([]);
      });
    }
  });

  it('tells guess and model beside each other in its table', () => {
    const { rows } = chart.table({ entries: [entry('Ada', 1.95, 8)], lit: -1 }, words);
    expect(rows).toEqual([['Ada', 'Unemployment, worst year', '8.0\u202F%', '10.0\u202F%']]);
  });
});

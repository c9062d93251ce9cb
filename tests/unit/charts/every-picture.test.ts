import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { NARROW, SHORT, WIDE, type Layout, type Words } from '../../../src/charts/chart.ts';
import { fixtures } from '../../../src/charts/fixtures.ts';
import { chartNames, load, type ChartName } from '../../../src/charts/registry.ts';
import { overlaps, textBox } from '../../../src/charts/shared/labels.ts';
import { builders } from '../../../src/content/chart-data.ts';
import { forecast } from '../../../src/content/forecast.ts';
import { translatedWords } from '../../../src/content/language/translated-words.ts';
import { readTree, translatedWordFiles } from '../../../src/content/language/word-files.ts';
import { withFutures } from '../../../src/scenes/futures.ts';
import { resolve } from '../../../src/scenes/resolve.ts';

/** Room for a picture, from a window 320 pixels wide with a scroll bar to a wide screen. */
const SIZES = [
  { width: 269, height: 311 },
  { width: 288, height: 300 },
  { width: 320, height: 320 },
  SHORT,
  NARROW,
  { width: 640, height: 540 },
  WIDE,
  { width: 900, height: 800 },
];
/** Where levers stand below it on a phone 320 pixels wide. */
const OVER_LEVERS = { width: 284, height: 248 };
/** What a rule may round away, in pixels. */
const NEARLY = 0.5;

const charts = await Promise.all(
  chartNames.map(async (name) => ({ name, chart: await load(name) })),
);
const sourceOf = (name: ChartName) =>
  parse(readFileSync(`content/charts/${name}.yaml`, 'utf8')) as Words;

/** A chart's words in each language that it is in. */
const tongues = charts.flatMap(({ name, chart }) => {
  const words = sourceOf(name);
  const translated = translatedWordFiles()
    .filter(({ own }) => own.endsWith(`/charts/${name}.yaml`))
    .map(({ language, from, own }) => {
      const said = translatedWords(words, readTree(from), readTree(own)).words;
      return { name, chart, language, words: { ...said, language } };
    });
  return [{ name, chart, language: 'en', words }, ...translated];
});

describe.each(tongues)('$name in $language', ({ name, chart, words }) => {
  const pictures = fixtures[name].flatMap((fixture) =>
    (chart.scenarios ? [OVER_LEVERS, ...SIZES] : SIZES).map((size) => ({
      title: `${fixture.name} at ${size.width} x ${size.height}`,
      draw(): Layout {
        const state = resolve(chart, fixture.state, fixture.state);
        const data = { ...builders[name](), ...fixture.data };
        return chart.layout(withFutures(chart, state, data, forecast()), state, size, words);
      },
    })),
  );

  it.each(pictures)('$title', ({ draw }) => {
    const layout = draw();
    const { under, over, dots, width, height } = layout;
    const marks = [...under, ...over];
    const texts = marks
      .filter((mark) => mark.kind === 'text')
      .filter(({ opacity }) => opacity !== 0);
    texts.forEach((text, n) => {
      const box = textBox(text);
      expect(text.text, text.key).toMatch(/^[^{}]+$/);
      expect(box.x0, text.text).toBeGreaterThanOrEqual(-NEARLY);
      expect(box.x1, text.text).toBeLessThanOrEqual(width + NEARLY);
      expect(box.y0, text.text).toBeGreaterThanOrEqual(-NEARLY);
      expect(box.y1, text.text).toBeLessThanOrEqual(height + NEARLY);
      for (const other of texts.slice(n + 1))
        expect(overlaps(box, textBox(other)), `${text.text} / ${other.text}`).toBe(false);
    });
    const keys = [...marks, ...dots].map(({ key }) => key);
    expect(keys.filter((key, n) => keys.indexOf(key) !== n)).toEqual([]);
    const out = dots.filter(
      ({ x, y, r, opacity }) =>
        opacity > 0 &&
        (x < r - NEARLY || x + r > width + NEARLY || y < r - NEARLY || y + r > height + NEARLY),
    );
    expect(out).toEqual([]);
    expect(JSON.stringify(layout)).not.toMatch(/null|NaN|Infinity|undefined/);
    expect(draw()).toEqual(layout);
  });
});

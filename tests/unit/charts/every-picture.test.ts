import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  NARROW,
  SHORT,
  WIDE,
  type Layout,
  type LineMark,
  type TextMark,
  type Words,
} from '../../../src/charts/chart.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { chartNames, dataOf, load } from '../../../src/content/data/charts.ts';
import { overlaps, textBox, type Box } from '../../../src/charts/shared/labels.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { translatedWords } from '../../../src/content/words/language/translated-words.ts';
import { readTree, translatedWordFiles } from '../../../src/content/words/language/word-files.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';

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
/** Beside its words in a window that is low, where picture and words take turns. */
const LOW = [380, 450, 640].map((width) => ({ width, height: 240 }));
/** Where levers stand below it: on a phone 320 pixels wide, and in low windows. */
const OVER_LEVERS = [
  { width: 284, height: 248 },
  ...LOW.map(({ width }) => ({ width, height: 210 })),
];
/** What a rule may round away, in pixels. */
const NEARLY = 0.5;

const charts = await Promise.all(
  chartNames().map(async (name) => ({ name, chart: await load(name) })),
);
const sourceOf = (name: string) =>
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

/** What is wrong with a picture, in words that say where: nothing at best. */
function wrongIn({ under, over, dots, width, height }: Layout): string[] {
  const marks = [...under, ...over];
  const texts = marks
    .filter((mark) => mark.kind === 'text')
    .filter(({ opacity }) => opacity !== 0)
    .map((text) => ({ said: text.text, box: textBox(text) }));
  const keys = new Set<string>();
  const twice = [...marks, ...dots].filter(({ key }) => keys.size === keys.add(key).size);
  return [
    ...texts.filter(({ said }) => !/^[^{}]+$/.test(said)).map(({ said }) => `unfilled: “${said}”`),
    ...texts
      .filter(
        ({ box: { x0, x1, y0, y1 } }) =>
          x0 < -NEARLY || y0 < -NEARLY || x1 > width + NEARLY || y1 > height + NEARLY,
      )
      .map(({ said }) => `runs over the edge: “${said}”`),
    ...texts.flatMap(({ said, box }, n) =>
      texts
        .slice(n + 1)
        .filter((other) => overlaps(box, other.box))
        .map((other) => `“${said}” lies on “${other.said}”`),
    ),
    ...twice.map(({ key }) => `two marks of one key: ${key}`),
    ...dots
      .filter(
        ({ x, y, r, opacity }) =>
          opacity > 0 &&
          (x < r - NEARLY || x + r > width + NEARLY || y < r - NEARLY || y + r > height + NEARLY),
      )
      .map(({ key }) => `a dot runs over the edge: ${key}`),
  ];
}

/** Where so many are named among each other that a thread through a name is better than a name that is not said. */
const DENSE = 'human';

/** Threads that lie on the name of another mark than theirs. */
function crossingsIn({ under, over }: Layout): string[] {
  const marks = [...under, ...over];
  const names = marks.filter((mark) => mark.kind === 'text' && mark.key.startsWith('name-'));
  return marks
    .filter((mark) => mark.kind === 'line')
    .flatMap((tie) => {
      const own = tie.key.replace(/^thread-/, 'name-');
      if (!names.some(({ key }) => key === own)) return [];
      return (names as TextMark[])
        .filter((name) => name.key !== own && crosses(tie, textBox(name)))
        .map(({ text }) => `a thread lies on “${text}”: ${tie.key}`);
    });
}

/** Whether a line goes through a box, asked at every hundredth of it. */
function crosses({ x1, y1, x2, y2 }: LineMark, { x0, y0, x1: right, y1: bottom }: Box): boolean {
  return Array.from({ length: 101 }, (_, n) => n / 100).some((at) => {
    const [x, y] = [x1 + (x2 - x1) * at, y1 + (y2 - y1) * at];
    return x > x0 && x < right && y > y0 && y < bottom;
  });
}

describe.each(tongues)('$name in $language', ({ name, chart, words }) => {
  const low = chart.scenarios ? OVER_LEVERS : LOW;
  // The workbench’s own stage is never as low.
  const sizes = [...low.slice(0, name === 'workbench' ? 1 : undefined), ...SIZES];
  const source = dataOf(name);

  it.each(fixturesOf(name))('$name fits every room, and is drawn alike each time', (fixture) => {
    const state = resolve(chart, fixture.state, fixture.state);
    const data = withFutures(chart, state, { ...source, ...fixture.data }, forecast());
    for (const size of sizes) {
      const layout = chart.layout(data, state, size, words);
      const room = `${size.width} x ${size.height}`;
      expect(wrongIn(layout), room).toEqual([]);
      if (name !== DENSE) expect(crossingsIn(layout), room).toEqual([]);
      const text = JSON.stringify(layout);
      expect(text, room).not.toMatch(/null|NaN|Infinity|undefined/);
      // What is drawn by chance or by what was drawn before differs in any room.
      if (size === NARROW)
        expect(JSON.stringify(chart.layout(data, state, size, words)) === text, room).toBe(true);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  NARROW,
  type Layout,
  type LineMark,
  type TextMark,
  type Words,
} from '../../../src/charts/chart.ts';
import { fixturesOf } from '../../../src/content/data/fixtures.ts';
import { chartNames, dataOf, load } from '../../../src/content/data/charts.ts';
import { textBox, type Box } from '../../../src/charts/shared/labels.ts';
import { forecast } from '../../../src/content/data/forecast.ts';
import { translatedWords } from '../../../src/content/words/language/translated-words.ts';
import { readTree, translatedWordFiles } from '../../../src/content/words/language/word-files.ts';
import { withFutures } from '../../../src/charts/futures.ts';
import { resolve } from '../../../src/charts/resolve.ts';
import { LOW, OVER_LEVERS, SIZES } from './rooms.ts';
import { wrongIn } from './wrong-in.ts';

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

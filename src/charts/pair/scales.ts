import type { Size, Words } from '../chart.ts';
import { numeral, signed, trimmed } from '../shared/numerals.ts';
import { linear, logarithmic } from '../shared/scale.ts';
import { edgesOf, radiusOf, type Plot } from '../shared/scatter.ts';
import { fill } from '../shared/words.ts';
import { FIGURES, type Figure } from './data.ts';

/** Pixels above the plot. */
const TOP = 32;
/** Jobs under one pixel's square of a circle on a stage 600 px wide. */
const AREA = 11_000;

/** Where a figure begins and ends, and the values that are printed. */
interface Range {
  ends: [number, number];
  printed: number[];
  scale: typeof linear;
}

/** Counts and pay spread over powers of ten; changes and places do not. */
const place: Range = { ends: [0, 100], printed: [0, 25, 50, 75, 100], scale: linear };
const RANGES: Record<Figure, Range> = {
  jobs: { ends: [200, 9e6], printed: [1e3, 1e4, 1e5, 1e6], scale: logarithmic },
  wage: { ends: [24_000, 600_000], printed: [3e4, 5e4, 1e5, 2e5, 4e5], scale: logarithmic },
  change: { ends: [-100, 300], printed: [-100, 0, 100, 200, 300], scale: linear },
  projected: { ends: [-40, 60], printed: [-40, -20, 0, 20, 40, 60], scale: linear },
  list: place,
  people: place,
  gpt4: place,
  assistant: place,
};

/** How a figure is printed where there is room for little. */
export function brief(figure: Figure, value: number, words: Words): string {
  const say = (key: string, n: string) => fill(words.text[key] ?? '', { n });
  if (figure === 'wage') return say('thousandDollars', numeral(value / 1000, 0, words));
  if (figure === 'change' || figure === 'projected') return say('percent', signed(value, 0, words));
  if (figure !== 'jobs') return numeral(value, 0, words);
  return value < 1e6
    ? say('thousands', trimmed(value / 1e3, value < 1e4 ? 1 : 0, words))
    : say('millions', trimmed(value / 1e6, 1, words));
}

/** What stands along an edge: values with their words. */
export const printedOf = (figure: Figure, words: Words): [number, string][] =>
  RANGES[figure].printed.map((value) => [value, brief(figure, value, words)]);

/** The value at which a circle waits where it has none of its own. */
export const waitingOf = (figure: Figure): number => RANGES[figure].ends[0];

/** The scales of two figures. */
export function plotOf(size: Size, x: Figure, y: Figure, words: Words): Plot {
  const { left, right, bottom } = edgesOf(size, FIGURES, words);
  const along = (figure: Figure, range: [number, number]) => {
    const { ends, scale } = RANGES[figure];
    return scale(ends, range);
  };
  return {
    x: along(x, [left + 4, right]),
    y: along(y, [bottom - 10, TOP + 8]),
    r: radiusOf(size, AREA),
    bottom,
  };
}

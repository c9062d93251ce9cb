import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { numeral, trimmed } from '../shared/numerals.ts';
import { linear, logarithmic } from '../shared/scale.ts';
import { axes, dotAt, edgesOf, radiusOf, type Plot } from '../shared/scatter.ts';
import { fill } from '../shared/words.ts';
import { AGAINST, SKILLS, type Against, type Data, type Skill } from './data.ts';

/** Pixels above the plot. */
const TOP = 32;
/** Jobs under one pixel's square of a circle on a stage 600 px wide. */
const AREA = 11_000;
/** Radius from which a circle that is named can be found. */
const FOUND = 4.5;

/** The ends of the tape: O*NET prints skills as importances of 1 to 5, work styles as −3 to 3. */
const DOMAIN: Record<Skill, [number, number]> = {
  social: [1.7, 4.1],
  emotion: [1.9, 4.7],
  empathy: [-1.1, 3.3],
  creativity: [-1.1, 3.3],
  connection: [-1.1, 3.3],
};

/** What is shown of the occupations. */
export interface Shown {
  skill: Skill;
  against: Against;
}

/** The scales of a state; height takes a share of 0 to 1, or a wage in dollars. */
export function plotOf(size: Size, { skill, against }: Shown, words: Words): Plot {
  const { left, right, bottom } = edgesOf(size, SKILLS, words);
  const range = [bottom - 10, TOP + 8] as const;
  const end = against === 'microsoft' ? 0.5 : 1;
  return {
    x: linear(DOMAIN[skill], [left + 4, right]),
    y: against === 'pay' ? logarithmic([24_000, 480_000], range) : linear([0, end], range),
    r: radiusOf(size, AREA),
    bottom,
  };
}

/** The occupations in the state. */
export function dotsOf(
  data: Data,
  { skill, against }: Shown,
  plot: Plot,
  lit: Map<string, Tone>,
): Dot[] {
  const xs = data.skill[SKILLS.indexOf(skill)]!;
  const ys = data.value[AGAINST.indexOf(against)]!;
  return data.soc.map((key, n) => {
    const dot = dotAt(key, { x: xs[n], y: ys[n], jobs: data.jobs[n]! }, plot, {
      lit: lit.get(key),
      waiting: [DOMAIN[skill][0], against === 'pay' ? 30_000 : 0],
      faint: lit.size > 0 ? 0.4 : 0.6,
    });
    return lit.has(key) ? { ...dot, r: Math.max(FOUND, dot.r) } : dot;
  });
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const WAGES = [30_000, 50_000, 100_000, 200_000];

/** Hairlines of exposure or pay, and the tape of the skill at the foot. */
export function axesOf({ skill, against }: Shown, plot: Plot, size: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const values =
    against === 'pay' ? WAGES : SHARES.map((n) => (against === 'microsoft' ? n / 2 : n));
  const said = (value: number) =>
    against === 'pay'
      ? fill(word('thousands'), { n: numeral(value / 1000, 0, words) })
      : against === 'microsoft'
        ? trimmed(value, 3, words)
        : fill(word('percent'), { n: numeral(value * 100, 0, words) });
  const [from, to] = DOMAIN[skill];
  const steps = Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, n) => from + n / 10);
  const numbers = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, n) => Math.ceil(from) + n,
  );
  return axes(
    {
      levels: values.map((value, n) => ({ key: String(n), value, said: said(value) })),
      ticks: steps.map((step) => Math.round(step * 10) / 10),
      numbers: numbers.map((n) => [n, numeral(n, 0, words)]),
      measure: skill,
      side: word(`side-${against}`),
    },
    plot,
    size,
    words,
  );
}

import { scaleLinear, scaleLog } from 'd3-scale';
import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { level, text } from '../shared/marks.ts';
import { fill } from '../shared/words.ts';
import { wrapEvenly } from '../shared/wrap.ts';
import { AGAINST, SKILLS, type Against, type Data, type Skill } from './data.ts';

/** Pixels left of the plot for numbers, right of it, above it, below it, and of a line of a title. */
const [LEFT, RIGHT, TOP, FOOT, LINE] = [54, 12, 32, 42, 15];
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

/** Where values go, in pixels. */
export interface Plot {
  x: (skill: number) => number;
  /** Takes a share of 0 to 1, or a wage in dollars. */
  y: (value: number) => number;
  r: (jobs: number) => number;
  /** Where the plot ends and the tape begins. */
  bottom: number;
}

const titleOf = (skill: Skill, width: number, words: Words): string[] =>
  wrapEvenly(words.text[`axis-${skill}`] ?? '', width, 'axis');

/** The scales of a state. The foot holds the longest title, so that heights stay when skills swap. */
export function plotOf({ width, height }: Size, { skill, against }: Shown, words: Words): Plot {
  const lines = Math.max(...SKILLS.map((each) => titleOf(each, width, words).length));
  const bottom = height - FOOT - (lines - 1) * LINE;
  const range = [bottom - 10, TOP + 8];
  const scale = (Math.min(width, 700) / 600) ** 2;
  const end = against === 'microsoft' ? 0.5 : 1;
  return {
    x: scaleLinear(DOMAIN[skill], [LEFT + 4, width - RIGHT]),
    y: against === 'pay' ? scaleLog([24_000, 480_000], range) : scaleLinear([0, end], range),
    r: (jobs) => Math.max(1.4, Math.sqrt((jobs / AREA) * scale)),
    bottom,
  };
}

/** The occupations in the state; where a value is missing, the dot waits unseen. */
export function dotsOf(
  data: Data,
  { skill, against }: Shown,
  plot: Plot,
  lit: Map<string, Tone>,
  visible: boolean,
): Dot[] {
  const xs = data.skill[SKILLS.indexOf(skill)]!;
  const ys = data.value[AGAINST.indexOf(against)]!;
  return data.soc.map((key, n) => {
    const [x, y] = [xs[n], ys[n]];
    const tone = lit.get(key);
    const seen = visible && x != null && y != null;
    return {
      key,
      x: plot.x(x ?? DOMAIN[skill][0]),
      y: plot.y(y ?? (against === 'pay' ? 30_000 : 0)),
      r: tone ? Math.max(FOUND, plot.r(data.jobs[n]!)) : plot.r(data.jobs[n]!),
      tone: tone ?? 'dot',
      opacity: !seen ? 0 : tone ? 0.95 : lit.size > 0 ? 0.4 : 0.6,
    };
  });
}

const SHARES = [0, 0.25, 0.5, 0.75, 1];
const WAGES = [30_000, 50_000, 100_000, 200_000];

/** Hairlines with their values at the left, and the tape of the skill at the foot. */
export function axes({ skill, against }: Shown, plot: Plot, { width }: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const levels =
    against === 'pay' ? WAGES : SHARES.map((n) => (against === 'microsoft' ? n / 2 : n));
  const said = (value: number) =>
    against === 'pay'
      ? fill(word('thousands'), { n: value / 1000 })
      : against === 'microsoft'
        ? String(value)
        : fill(word('percent'), { n: value * 100 });
  const [from, to] = DOMAIN[skill];
  const steps = Array.from({ length: Math.round((to - from) * 10) + 1 }, (_, n) => from + n / 10);
  const numbers = Array.from(
    { length: Math.floor(to) - Math.ceil(from) + 1 },
    (_, n) => Math.ceil(from) + n,
  );
  return [
    ...levels.flatMap((value, n): Mark[] => [
      level(`level-${n}`, plot.y(value), [LEFT, width - RIGHT + 4], { tone: 'grid', width: 1 }),
      text(`value-${n}`, said(value), LEFT - 7, plot.y(value) + 4, {
        tone: 'pencil',
        style: 'axis',
        anchor: 'end',
      }),
    ]),
    ...tape({
      scale: plot.x,
      ticks: steps.map((step) => Math.round(step * 10) / 10),
      numbers: numbers.map((n) => [n, String(n).replace('-', '\u2212')]),
      y: plot.bottom + 8,
    }),
    ...titleOf(skill, width, words).map((line, n): Mark =>
      text(
        n > 0 ? `axis-title-${n + 1}` : 'axis-title',
        line,
        width,
        plot.bottom + FOOT - 4 + n * LINE,
        { tone: 'pencil', style: 'axis', anchor: 'end' },
      ),
    ),
    text('side-title', word(`side-${against}`), 0, 14, { tone: 'pencil', style: 'axis' }),
  ];
}

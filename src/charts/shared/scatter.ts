import type { Dot, Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from './axis.ts';
import type { Named } from './callouts.ts';
import { textWidth, TYPE_SIZE } from './labels.ts';
import { circle, level, line, text } from './marks.ts';
import { wrapEvenly } from './wrap.ts';

/** Pixels left of the plot for numbers, right of it, below it for the tape, and of a line of a title. */
const [LEFT, RIGHT, FOOT, LINE] = [54, 12, 42, 15];
/** The least radius that can be seen. */
const LEAST = 1.4;

/** Where occupations lie by two measures, and how large they are, in pixels. */
export interface Plot {
  x: (value: number) => number;
  y: (value: number) => number;
  r: (jobs: number) => number;
  /** Where the plot ends and the tape begins. */
  bottom: number;
}

/** A line that fits best, weighted by jobs, and the correlation beside it. */
export interface Fit {
  r: number;
  from: [x: number, y: number];
  to: [x: number, y: number];
}

const titleOf = (measure: string, width: number, words: Words): string[] =>
  wrapEvenly(words.text[`axis-${measure}`] ?? '', width, 'axis');

/**
 * The edges of a plot. Its foot holds the longest title, so that heights stay when measures swap.
 * @param measures that can lie along the tape
 */
export function edgesOf({ width, height }: Size, measures: readonly string[], words: Words) {
  const lines = Math.max(...measures.map((measure) => titleOf(measure, width, words).length));
  return { left: LEFT, right: width - RIGHT, bottom: height - FOOT - (lines - 1) * LINE };
}

/**
 * The radius of a circle whose area is a number of jobs.
 * @param area jobs under one pixel's square of a circle on a stage 600 px wide
 */
export function radiusOf({ width }: Size, area: number): (jobs: number) => number {
  const scale = (Math.min(width, 700) / 600) ** 2;
  return (jobs) => Math.max(LEAST, Math.sqrt((jobs / area) * scale));
}

/** The reader's own occupation, where it is one of those drawn. */
export const ownOf = ({ job, soc }: { job?: { soc: string }; soc: string[] }): string | null =>
  job && soc.includes(job.soc) ? job.soc : null;

/** Occupations that stand out, each in its tone. */
export function litOf(names: Iterable<string>, tone: Tone, own: string | null): Map<string, Tone> {
  const lit = new Map([...names].map((soc) => [soc, tone] as const));
  return own ? lit.set(own, 'brass') : lit;
}

/** An occupation's two values, null where a source prints none, and its jobs. */
interface Spot {
  x: number | null | undefined;
  y: number | null | undefined;
  jobs: number;
}

/**
 * The circle of an occupation; where a value is missing, it waits unseen.
 * @param options.waiting the values at which it waits
 * @param options.faint how strong it is where it does not stand out
 */
export function dotAt(
  key: string,
  { x, y, jobs }: Spot,
  plot: Plot,
  { lit, waiting, faint }: { lit: Tone | undefined; waiting: [number, number]; faint: number },
): Dot {
  const missing = x == null || y == null;
  return {
    key,
    x: plot.x(x ?? waiting[0]),
    y: plot.y(y ?? waiting[1]),
    r: plot.r(jobs),
    tone: lit ?? 'dot',
    opacity: missing ? 0 : lit ? 0.95 : faint,
  };
}

/** The circles that stand out and are seen, each with its name. */
export const namedOf = (
  dots: Dot[],
  lit: Map<string, Tone>,
  name: (key: string) => string,
): Named[] =>
  dots
    .filter(({ key, opacity }) => lit.has(key) && opacity > 0)
    .map((dot) => ({ ...dot, text: name(dot.key) }));

/** Rings round what is the reader's. */
export const rings = (named: Named[]): Mark[] =>
  named
    .filter(({ tone }) => tone === 'brass')
    .map(({ key, x, y, r }) =>
      circle(`ring-${key}`, x, y, r + 3, { tone: 'brass', ring: true, width: 2 }),
    );

/** A height with a hairline and its number. */
interface Level {
  key: string;
  value: number;
  said: string;
  tone?: Tone;
}

/** What stands along the edges of a plot. */
export interface Axes {
  /** Heights with a hairline, each with its number. */
  levels: Level[];
  ticks: number[];
  numbers: [value: number, said: string][];
  /** The measure along the tape. */
  measure: string;
  /** What rises with height. */
  side: string;
}

/** Of the levels those whose numbers have room above each other; a level of its own tone before others. */
function apart(levels: readonly Level[], plot: Plot): Set<Level> {
  const kept: Level[] = [];
  for (const each of [...levels.filter(({ tone }) => tone === 'pencil'), ...levels])
    if (
      kept.every(
        ({ value }) => Math.abs(plot.y(value) - plot.y(each.value)) >= TYPE_SIZE.axis * 1.2,
      )
    )
      kept.push(each);
  return new Set(kept);
}

/** Hairlines with their values at the left, and the tape of the measure at the foot. */
export function axes(
  { levels, ticks, numbers, measure, side }: Axes,
  plot: Plot,
  { width }: Size,
  words: Words,
): Mark[] {
  const quiet = { tone: 'pencil', style: 'axis' } as const;
  const left = { ...quiet, anchor: 'end' } as const;
  const across = [LEFT, width - RIGHT + 4] as const;
  const printed = apart(levels, plot);
  return [
    ...levels.flatMap((each) => {
      const { key, value, said, tone = 'grid' } = each;
      return [
        level(`level-${key}`, plot.y(value), across, { tone, width: 1 }),
        ...(printed.has(each)
          ? [text(`value-${key}`, said, LEFT - 7, plot.y(value) + 4, left)]
          : []),
      ];
    }),
    ...tape({ scale: plot.x, ticks, numbers, y: plot.bottom + 8 }),
    ...titleOf(measure, width, words).map((said, n) => {
      const y = plot.bottom + FOOT - 4 + n * LINE;
      return text(n > 0 ? `axis-title-${n + 1}` : 'axis-title', said, width, y, left);
    }),
    text('side-title', side, 0, 14, quiet),
  ];
}

/** The line that fits best, stitched because it is a model, with its r clear of what the height is. */
export function fitMarks(
  { from, to }: Fit,
  r: string,
  side: string,
  plot: Plot,
  size: Size,
): Mark[] {
  const both = textWidth(side, 'axis') + textWidth(r, 'strong');
  const y = both < size.width - 12 ? 14 : 31;
  const start = [plot.x(from[0]), plot.y(from[1])] as const;
  const end = [plot.x(to[0]), plot.y(to[1])] as const;
  return [
    line('fit', start, end, { tone: 'ink', width: 3, stitched: true }),
    text('r', r, size.width - 4, y, { tone: 'ink', style: 'strong', anchor: 'end' }),
  ];
}

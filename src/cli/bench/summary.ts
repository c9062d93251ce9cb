import type { BuildTimes } from './build.ts';
import type { Load, Scroll } from './measure.ts';
import type { ModelTimes } from './model.ts';
import type { Slider } from './slider.ts';
import type { Years } from './years.ts';

/** One page measured on one device. */
export interface Measured {
  load: Load;
  scroll: Scroll;
}

/** The load whose LCP is in the middle: one real load, not a mix of several. */
export function median(loads: Load[]): Load {
  const sorted = [...loads].sort((a, b) => a.lcp - b.lcp);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** The cells of a table of measures: the story, the floor, their ratio, what is to be reached. */
export function summary(device: string, story: Measured, floor: Measured): string[][] {
  const kB = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = (time: number) => `${time.toFixed(time < 100 ? 1 : 0)} ms`;
  const all = ({ load }: Measured) => Object.values(load.bytes).reduce((sum, n) => sum + n, 0);
  const of = (kind: string) => (page: Measured) => page.load.bytes[kind] ?? 0;
  const line = (
    name: string,
    read: (page: Measured) => number,
    print: (value: number) => string,
    goal = '',
  ) => {
    const [ours, least] = [read(story), read(floor)];
    const ratio = least > 0 ? (ours / least).toFixed(2) : '–';
    return [name, print(ours), print(least), ratio, goal];
  };
  return [
    [device, 'story', 'floor', 'ratio', 'goal'],
    ['---', '---:', '---:', '---:', '---'],
    line('first load', all, kB, '≤ 150 kB'),
    line('page', of('Document'), kB),
    line('scripts', of('Script'), kB, '≤ 45 kB'),
    line('typefaces', of('Font'), kB),
    line('data', of('Fetch'), kB),
    line('FCP', ({ load }) => load.fcp, ms),
    line('LCP', ({ load }) => load.lcp, ms, '≤ 1.1 × floor'),
    line('TBT', ({ load }) => load.tbt, ms, '< 50 ms'),
    line(
      'CLS',
      ({ load }) => load.cls,
      (value) => value.toFixed(4),
      '< 0.01',
    ),
    line('main thread a screen', ({ scroll }) => scroll.perScreen, ms, '≤ 30 ms'),
    line('p95 frame', ({ scroll }) => scroll.p95Frame, ms),
    line('long tasks while scrolling', ({ scroll }) => scroll.longTasks, String, '0'),
  ];
}

/** The cells of a table about the model: itself beside its prototype, a lever under the hand, and its years passing. */
export function modelSummary(
  [phone, laptop]: [phone: Slider, laptop: Slider],
  years: Years,
  ours: ModelTimes,
  theirs: ModelTimes | null,
): string[][] {
  const ms = (time: number) => `${time.toFixed(time < 10 ? 2 : 0)} ms`;
  const line = (name: string, key: keyof ModelTimes, goal: string) => [
    name,
    ms(ours[key]),
    theirs ? ms(theirs[key]) : '–',
    theirs ? (ours[key] / theirs[key]).toFixed(2) : '–',
    goal,
  ];
  return [
    ['model', 'ours', 'prototype', 'ratio', 'goal'],
    ['---', '---:', '---:', '---:', '---'],
    line('a run, 832 occupations', 'run', '≤ prototype'),
    line('a band of 1,000 draws', 'band', '≤ prototype'),
    ['a move of a lever, main thread, 4 × slower', ms(phone.perMove), '', '', '≤ 15 ms'],
    ['input to paint, p95', ms(laptop.toPaint), '', '', 'one frame'],
    ['input to paint, p95, 4 × slower', ms(phone.toPaint), '', '', ''],
    ['let go to first band', ms(laptop.firstBand), '', '', '≤ 100 ms'],
    ['let go to full band', ms(laptop.fullBand), '', '', ''],
    ['years passing, frames a second, 4 × slower', years.frames.toFixed(1), '', '', '60'],
    ['p99 frame', ms(years.p99Frame), '', '', 'one frame'],
    ['main thread a year', ms(years.perYear), '', '', ''],
    ['long tasks while they pass', String(years.longTasks), '', '', '0'],
  ];
}

/** The cells of a table about the build. */
export function buildSummary({ whole, jobs }: BuildTimes): string[][] {
  const seconds = (time: number) => `${time.toFixed(1)} s`;
  return [
    ['build', 'time', 'goal'],
    ['---', '---:', '---'],
    ['all', seconds(whole), ''],
    ['the pages of occupations', seconds(jobs), '≤ 25 s'],
  ];
}

/** A row of a Markdown table. */
export const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

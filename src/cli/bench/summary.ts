import type { BuildTimes } from './build.ts';
import type { LEVER_PLACES } from './lever-places.ts';
import type { Levers, Turned } from './levers.ts';
import { allBytes, type Load } from './measure.ts';
import type { ModelTimes } from './model.ts';
import type { Reading } from './reading.ts';
import type { Scrolled } from './scroll.ts';
import { ratio, spread, type Spread } from './spread.ts';
import type { Years } from './years.ts';

/** One page measured once on one device. */
export interface Round {
  load: Load;
  fast: Scrolled;
  slow: Scrolled;
  looking: Scrolled;
}

/** What is measured of a page: its name, how it is read off a round, how it is printed, what is to be reached. */
type Measure = [
  name: string,
  read: (round: Round) => number,
  print: (value: number) => string,
  goal?: string,
];

const kB = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const ms = (time: number): string => `${time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)} ms`;
const of = (kind: string) => (round: Round) => round.load.bytes[kind] ?? 0;

const MEASURES: Measure[] = [
  ['first load', ({ load }) => allBytes(load.bytes), kB, '≤ 110 kB'],
  ['page', of('Document'), kB],
  ['scripts', of('Script'), kB, '≤ 30 kB'],
  ['typefaces', of('Font'), kB],
  ['data', of('Fetch'), kB],
  ['FCP', ({ load }) => load.fcp, ms],
  ['LCP', ({ load }) => load.lcp, ms, '≤ 1.1 × floor'],
  ['TBT', ({ load }) => load.tbt, ms, '< 50 ms'],
  ['CLS', ({ load }) => load.cls, (value) => value.toFixed(4), '< 0.01'],
  [
    'main thread a screen, 60 px a frame',
    ({ fast }) => fast.perScreen,
    ms,
    '≤ 1.25 × floor, 0.8 × peer',
  ],
  [
    'main thread a screen, 2 screens a second',
    ({ slow }) => slow.perScreen,
    ms,
    '≤ 1.2 × floor, 0.8 × peer',
  ],
  ['main thread a screen, one a second', ({ looking }) => looking.perScreen, ms],
  [
    'longest task while scrolling',
    ({ fast, slow, looking }) => Math.max(fast.longest, slow.longest, looking.longest),
    ms,
    '≤ 50 ms',
  ],
];

/**
 * The cells of a table of measures: the story, the floor and, where there is one, a peer; the middle of the
 * rounds, and how far the middle half of them lie apart. A ratio is left out where that is more than it tells.
 */
export function summary(device: string, rounds: Record<string, Round[]>): string[][] {
  const { story = [], ...others } = rounds;
  const names = Object.keys(others);
  return [
    [device, 'story', ...names.flatMap((name) => [name, 'ratio']), 'goal'],
    ['---', '---:', ...names.flatMap(() => ['---:', '---:']), '---'],
    ...MEASURES.map(([name, read, print, goal = '']) => {
      const ours = spread(story.map(read));
      return [
        name,
        printed(ours, print),
        ...names.flatMap((other) => {
          const theirs = spread(others[other]!.map(read));
          return [printed(theirs, print), ratio(ours, theirs)?.toFixed(2) ?? '–'];
        }),
        goal,
      ];
    }),
  ];
}

function printed({ middle, apart }: Spread, print: (value: number) => string): string {
  const [value, around] = [print(middle), print(apart)];
  return apart === 0 ? value : `${value} (${around})`;
}

/** The cells of a table about the model: itself beside its prototype, and its years passing. */
export function modelSummary(
  years: Years,
  ours: ModelTimes,
  theirs: ModelTimes | null,
): string[][] {
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
    ['years passing, frames a second, 4 × slower', years.frames.toFixed(1), '', '', '60'],
    ['p99 frame', ms(years.p99Frame), '', '', 'one frame'],
    ['main thread a year', ms(years.perYear), '', '', ''],
    ['long tasks while they pass', String(years.longTasks), '', '', '0'],
  ];
}

const PLACE_NAMES = {
  workbench: 'on the workbench',
  panels: 'with its panels open',
  scene: 'in a scene',
} satisfies Record<keyof typeof LEVER_PLACES, string>;

/** The cells of a table about levers under the hand and under keys, in some rounds. */
export function leverSummary(rounds: Levers[]): string[][] {
  const places = Object.keys(PLACE_NAMES) as (keyof typeof PLACE_NAMES)[];
  const cell = (read: (round: Levers) => number) => printed(spread(rounds.map(read)), ms);
  const line = (
    name: string,
    device: 'phone' | 'laptop',
    read: (turned: Turned) => number,
    goal: string,
  ) => [name, ...places.map((place) => cell((round) => read(round[device][place]))), goal];
  const onBench = (name: string, read: (round: Levers) => number, goal = '') => [
    name,
    cell(read),
    ...places.slice(1).map(() => ''),
    goal,
  ];
  return [
    ['a lever', ...Object.values(PLACE_NAMES), 'goal'],
    ['---', ...places.map(() => '---:'), '---'],
    line('moved, main thread, 4 × slower', 'phone', ({ slider }) => slider.perMove, '≤ 20 ms'),
    line('a key, main thread, 4 × slower', 'phone', ({ keys }) => keys.perKey, '≤ 20 ms'),
    line('moved, to paint, p95', 'laptop', ({ slider }) => slider.toPaint, 'one frame'),
    line('moved, to paint, p95, 4 × slower', 'phone', ({ slider }) => slider.toPaint, '≤ 50 ms'),
    line('a key, to paint, p95', 'laptop', ({ keys }) => keys.toPaint, 'one frame'),
    line('a key, to paint, p95, 4 × slower', 'phone', ({ keys }) => keys.toPaint, '≤ 50 ms'),
    onBench('let go to first band', ({ bands }) => bands.first, '≤ 100 ms'),
    onBench('let go to full band', ({ bands }) => bands.full),
  ];
}

/** The cells of a table about readings to their end, by the cut of the story. */
export function readingSummary(readings: (readonly [cut: string, Reading])[]): string[][] {
  const goals: Record<string, string> = { short: '≤ 220 kB, of it ≤ 60 kB' };
  return [
    ['read to its end', 'all', 'scripts', 'opened again', 'goal'],
    ['---', '---:', '---:', '---:', '---'],
    ...readings.map(([cut, { all, script, again }]) => [
      cut,
      kB(all),
      kB(script),
      kB(again),
      goals[cut] ?? '',
    ]),
  ];
}

/**
 * The cells of a table about what is made: a build, sentences that are written, in milliseconds each, and the scripts
 * of embeds, in bytes by their charts.
 */
export function buildSummary(
  { whole, jobs }: BuildTimes,
  saved: number[],
  embeds: Map<string, number>,
): string[][] {
  const seconds = (time: number) => `${time.toFixed(time < 10 ? 2 : 1)} s`;
  const others = [...embeds].flatMap(([chart, bytes]) => (chart === 'workbench' ? [] : [bytes]));
  return [
    ['build', 'ours', 'goal'],
    ['---', '---:', '---'],
    ['all', seconds(whole), '≤ 20 s'],
    ['the pages of occupations', seconds(jobs), '≤ 25 s'],
    [
      'a sentence, from saved to seen',
      printed(spread(saved.map((time) => time / 1000)), seconds),
      '≤ 0.5 s',
    ],
    [
      'scripts of an embed, gzip',
      `${kB(Math.min(...others))} to ${kB(Math.max(...others))}`,
      '≤ 28 kB',
    ],
    ['scripts of the workbench as an embed, gzip', kB(embeds.get('workbench') ?? NaN), '≤ 35 kB'],
  ];
}

/** A row of a Markdown table. */
export const row = (cells: string[]): string => `| ${cells.join(' | ')} |`;

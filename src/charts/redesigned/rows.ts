import type { Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { textWidth } from '../shared/labels.ts';
import { spread } from '../shared/spread.ts';
import { fill } from '../shared/words.ts';
import { PILE_TONE } from './cards.ts';
import { sharesOf, type Data, type Occupation, type Rater, type TaskedJob } from './data.ts';

/** Pixels above and below the rows, and the least between two rows that are all named. */
const [HEAD, FOOT, NAMED] = [42, 30, 16];
const TICKS = Array.from({ length: 21 }, (_, n) => n / 20);
/** The occupations that are named where there is no room for all. */
const LIT: Occupation[] = [
  'marketing-manager',
  'family-doctor',
  'secondary-teacher',
  'forklift-driver',
  'software-developer',
];

/** Rows from the job that stays human least to the one that does most, as people labelled them. */
export const inOrder = (data: Data): TaskedJob[] =>
  [...data.occupations].sort(
    (a, b) => sharesOf(a, 'people')[2] - sharesOf(b, 'people')[2] || a.soc.localeCompare(b.soc),
  );

/** Every job as a row: what stays human at the left, then with the machine, then what it could do. */
export function rows(
  data: Data,
  rater: Rater,
  own: Occupation | null,
  size: Size,
  words: Words,
): Mark[] {
  const jobs = inOrder(data);
  const pitch = (size.height - HEAD - FOOT) / jobs.length;
  const all = pitch >= NAMED;
  const lit = new Set<Occupation>(own ? [...LIT, own] : LIT);
  const name = ({ name: key }: TaskedJob) =>
    key === own
      ? fill(words.text.yours ?? '', { name: words.text[`name-${key}`] ?? '' })
      : (words.text[`name-${key}`] ?? '');
  const named = jobs.map((job, n) => ({ job, n })).filter(({ job }) => all || lit.has(job.name));
  const left = 12 + Math.max(...named.map(({ job }) => textWidth(name(job), 'axis')));
  const x = (share: number) => left + share * (size.width - left - 4);
  const middle = (n: number) => HEAD + (n + 0.5) * pitch;
  const places = spread(
    named.map(({ n }) => middle(n)),
    15.5,
    HEAD + 6,
    size.height - FOOT - 6,
  );
  return [
    ...jobs.flatMap((job, n) => row(job, rater, lit.has(job.name), x, middle(n), pitch)),
    ...named.flatMap(({ job, n }, index): Mark[] => {
      const tone: Tone = job.name === own ? 'brass' : lit.has(job.name) ? 'ink' : 'pencil';
      const end = textWidth(name(job), 'axis');
      return [
        {
          kind: 'text',
          key: `row-${job.name}`,
          tone,
          style: 'axis',
          text: name(job),
          x: 0,
          y: places[index]! + 4.3,
        },
        ...(Math.abs(places[index]! - middle(n)) > 3
          ? [
              {
                kind: 'line',
                key: `row-thread-${job.name}`,
                tone,
                width: 1,
                x1: end + 2,
                x2: left - 2,
                y1: places[index]!,
                y2: middle(n),
              } satisfies Mark,
            ]
          : []),
      ];
    }),
    ...(own
      ? [
          {
            kind: 'rect',
            key: 'row-own',
            tone: 'brass',
            outline: true,
            x: left - 1,
            y: middle(jobs.findIndex((job) => job.name === own)) - pitch / 2 - 0.5,
            width: size.width - left - 2,
            height: pitch + 1,
          } satisfies Mark,
        ]
      : []),
    ...tape({
      scale: x,
      ticks: TICKS,
      numbers: [0, 0.5, 1].map((n) => [n, fill(words.text.percent ?? '', { n: n * 100 })]),
      y: size.height - FOOT + 11,
    }),
  ];
}

function row(
  job: TaskedJob,
  rater: Rater,
  lit: boolean,
  x: (share: number) => number,
  y: number,
  pitch: number,
): Mark[] {
  const [alone, beside, human] = sharesOf(job, rater);
  const thick = Math.max(3, pitch - (pitch > 12 ? 5 : 3));
  const parts = [
    { pile: 0, from: 0, to: human, opacity: lit ? 1 : 0.6 },
    { pile: 2, from: human, to: human + beside, opacity: lit ? 0.35 : 0.18 },
    { pile: 1, from: 1 - alone, to: 1, opacity: lit ? 0.9 : 0.45 },
  ] as const;
  return parts.map(({ pile, from, to, opacity }) => ({
    kind: 'rect',
    key: `row-${job.name}-${pile}`,
    tone: PILE_TONE[pile],
    opacity,
    x: x(from),
    y: y - thick / 2,
    width: Math.max(0, x(to) - x(from) - 1),
    height: thick,
  }));
}

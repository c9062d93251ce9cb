import type { Mark, Size, Tone, Words } from '../chart.ts';
import { tape } from '../shared/axis.ts';
import { textWidth } from '../shared/labels.ts';
import { line, rect, text } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { spread } from '../shared/spread.ts';
import { fill } from '../shared/words.ts';
import type { Rater } from '../shared/rater.ts';
import { PILE_TONE } from './cards.ts';
import { sharesOf, type Data, type Occupation, type TaskedJob } from './data.ts';

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

/** Where rows lie, in pixels. */
interface Plot {
  x: (share: number) => number;
  /** The left edge of the bars. */
  left: number;
  /** The middle of a row. */
  middle: (n: number) => number;
  pitch: number;
}

/** A row that is named, and in which tone. */
interface Named {
  n: number;
  key: Occupation;
  name: string;
  tone: Tone;
}

/** The rows that are named: all where there is room, or those that are lit. */
function namedOf(
  jobs: TaskedJob[],
  all: boolean,
  lit: Set<Occupation>,
  own: Occupation | null,
  words: Words,
): Named[] {
  return jobs
    .map(({ name: key }, n): Named => {
      const name = words.text[`name-${key}`] ?? '';
      return {
        n,
        key,
        name: key === own ? fill(words.text.yours ?? '', { name }) : name,
        tone: key === own ? 'brass' : lit.has(key) ? 'ink' : 'pencil',
      };
    })
    .filter(({ key }) => all || lit.has(key));
}

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
  const lit = new Set<Occupation>(own ? [...LIT, own] : LIT);
  const named = namedOf(jobs, pitch >= NAMED, lit, own, words);
  const left = 12 + Math.max(...named.map(({ name }) => textWidth(name, 'axis')));
  const x = (share: number) => left + share * (size.width - left - 4);
  const middle = (n: number) => HEAD + (n + 0.5) * pitch;
  const plot = { x, left, middle, pitch };
  const ownAt = jobs.findIndex(({ name }) => name === own);
  return [
    ...jobs.flatMap((job, n) => row(job, rater, lit.has(job.name), n, plot)),
    ...names(named, plot, size),
    ...(own ? [frame(ownAt, plot, size)] : []),
    ...tape({
      scale: x,
      ticks: TICKS,
      numbers: [0, 0.5, 1].map((n) => [
        n,
        fill(words.text.percent ?? '', { n: numeral(n * 100, 0, words) }),
      ]),
      y: size.height - FOOT + 11,
    }),
  ];
}

/** Names at the left, each with a thread to its row where it had to give way. */
function names(named: Named[], { left, middle }: Plot, { height }: Size): Mark[] {
  const middles = named.map(({ n }) => middle(n));
  const places = spread(middles, 15.5, HEAD + 6, height - FOOT - 6);
  return named.flatMap(({ key, name, tone }, index) => {
    const [at, wanted] = [places[index]!, middles[index]!];
    const end = textWidth(name, 'axis');
    const said = text(`row-${key}`, name, 0, at + 4.3, { tone, style: 'axis' });
    const look = { tone, width: 1 };
    return Math.abs(at - wanted) > 3
      ? [said, line(`row-thread-${key}`, [end + 2, at], [left - 2, wanted], look)]
      : [said];
  });
}

/** A thread round the reader's own row. */
const frame = (n: number, { left, middle, pitch }: Plot, { width }: Size): Mark =>
  rect(
    'row-own',
    { x: left - 1, y: middle(n) - pitch / 2 - 0.5, width: width - left - 2, height: pitch + 1 },
    { tone: 'brass', outline: true },
  );

/** A job's three shares, beside each other. */
function row(
  job: TaskedJob,
  rater: Rater,
  lit: boolean,
  n: number,
  { x, middle, pitch }: Plot,
): Mark[] {
  const [alone, beside, human] = sharesOf(job, rater);
  const thick = Math.max(3, pitch - (pitch > 12 ? 5 : 3));
  const parts = [
    { pile: 0, from: 0, to: human, opacity: lit ? 1 : 0.6 },
    { pile: 2, from: human, to: human + beside, opacity: lit ? 0.35 : 0.18 },
    { pile: 1, from: 1 - alone, to: 1, opacity: lit ? 0.9 : 0.45 },
  ] as const;
  return parts.map(({ pile, from, to, opacity }) =>
    rect(
      `row-${job.name}-${pile}`,
      {
        x: x(from),
        y: middle(n) - thick / 2,
        width: Math.max(0, x(to) - x(from) - 1),
        height: thick,
      },
      { tone: PILE_TONE[pile], opacity },
    ),
  );
}

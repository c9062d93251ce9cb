import type { Mark, Size, Tone, Words } from '../chart.ts';
import { line, rect, text, texts, upright } from '../shared/marks.ts';
import { numeral } from '../shared/numerals.ts';
import { spread } from '../shared/spread.ts';
import { fill } from '../shared/words.ts';
import type { Rater } from '../shared/rater.ts';
import { FILL, PILE_TONE } from './cards.ts';
import { PILES, pileOf, sharesOf, type Pile, type TaskedJob } from './data.ts';

/** Pixels above the bars, and between two labels beside them. */
const [HEAD, FOOT, PITCH] = [62, 4, 36];

/** What is said beside a slice: where its middle is, as a share of the bar, and lines of words. */
interface Label {
  at: number;
  tone: Tone;
  name: string;
  parts: string[];
}

/** What halving the time of every task that a machine could speed up makes of a job, as shares. */
export function halved(job: TaskedJob, rater: Rater) {
  const before = sharesOf(job, rater);
  const after = before.map((share, n) => (PILES[n] === 0 ? share : share / 2));
  const left = after.reduce((sum, share) => sum + share, 0);
  return { before, after, left };
}

/** A pile in both bars: where it begins and how much of the bar it is, as shares. */
interface Slice {
  pile: Pile;
  then: number;
  before: number;
  now: number;
  after: number;
}

/** The piles on top of each other; on the right, what is set free lies above them all. */
function slicesOf({ before, after, left }: ReturnType<typeof halved>): Slice[] {
  const above = (shares: number[], top: number) => shares.reduce((sum, share) => sum + share, top);
  return PILES.map((pile, n) => ({
    pile,
    then: above(before.slice(0, n), 0),
    before: before[n]!,
    now: above(after.slice(0, n), 1 - left),
    after: after[n]!,
  }));
}

/** Where the bars are, in pixels. */
interface Bars {
  width: number;
  /** The left edge of the bar on the right. */
  x: number;
  y: (share: number) => number;
}

const boxOf = ({ width, y }: Bars, x: number, from: number, share: number) => ({
  x,
  y: y(from),
  width,
  height: y(from + share) - y(from),
});

const percent = (share: number, words: Words): string =>
  fill(words.text.percent ?? '', { n: numeral(share * 100, 0, words) });

/**
 * The job before and after, as two bars of one scale: on the right every card that a machine could
 * speed up is half as high, and what that sets free is an empty stitched frame.
 */
export function again(job: TaskedJob, rater: Rater, size: Size, words: Words): Mark[] {
  const shares = halved(job, rater);
  const slices = slicesOf(shares);
  const width = Math.min(150, size.width * 0.2);
  const x = width * 1.55;
  const y = (share: number) => HEAD + share * (size.height - HEAD - FOOT);
  const bars = { width, x, y };
  const free = boxOf(bars, x, 0, 1 - shares.left);
  return [
    text('bar-before', words.text.before ?? '', 0, HEAD - 9, { tone: 'pencil', style: 'axis' }),
    text('bar-after', words.text.after ?? '', x, HEAD - 9, { tone: 'pencil', style: 'axis' }),
    rect('free', free, { tone: 'ink', outline: true, stitched: true }),
    ...slices.flatMap((slice) => [
      ...whole(slice, bars),
      ...cut(job, rater, slice.pile, boxOf(bars, x, slice.now, slice.after)),
      ...part(slice, bars, words),
    ]),
    ...beside(labelsOf(slices, shares.left, words), bars, size),
  ];
}

/** A pile in the bar on the left, and the thread to where it begins on the right. */
function whole({ pile, then, before, now }: Slice, bars: Bars): Mark[] {
  const tone = PILE_TONE[pile];
  const box = boxOf(bars, 0, then, before);
  const [from, to] = [bars.y(then), bars.y(now)];
  return [
    rect(`before-${pile}`, box, { tone, opacity: FILL[pile] }),
    upright(`before-edge-${pile}`, 1.5, [from, from + box.height], { tone, width: 3 }),
    line(`link-${pile}`, [bars.width, from], [bars.x, to], { tone, width: 1, stitched: true }),
  ];
}

/** How much of the job a pile is, inside the bar on the left, where it is high enough. */
function part({ pile, then, before }: Slice, bars: Bars, words: Words): Mark[] {
  const { y, width, height } = boxOf(bars, 0, then, before);
  if (height < 17) return [];
  const middle = { tone: 'ink', style: 'axis', anchor: 'middle' } as const;
  return [text(`part-${pile}`, percent(before, words), width / 2, y + height / 2 + 4.5, middle)];
}

/** What is said beside the bar on the right, from its top. */
function labelsOf(slices: Slice[], left: number, words: Words): Label[] {
  const word = (key: string) => words.text[key] ?? '';
  const free: Label = {
    at: (1 - left) / 2,
    tone: 'ink',
    name: word('free'),
    parts: [percent(1 - left, words)],
  };
  const piles = slices
    .filter(({ before }) => before > 0)
    .map(({ pile, now, before, after }): Label => {
      const [a, b] = [percent(before, words), percent(after, words)];
      const ofNew = fill(word('ofNew'), { n: percent(after / left, words) });
      return {
        at: now + after / 2,
        tone: PILE_TONE[pile],
        name: word(`pile-${pile}`),
        parts:
          pile === 0 ? [fill(word('ofOld'), { n: a }), ofNew] : [fill(word('fromTo'), { a, b })],
      };
    });
  return [free, ...piles];
}

/** Labels at the right of the bar, each beside its slice and clear of the others. */
function beside(labels: Label[], { width, x, y }: Bars, { height }: Size): Mark[] {
  const middles = labels.map(({ at }) => y(at));
  const places = spread(middles, PITCH, HEAD + 8, height - 38);
  const left = x + width + 10;
  return labels.flatMap(({ tone, name, parts }, n) => [
    text(`after-name-${n}`, name, left, places[n]! + 2, { tone, style: 'strong' }),
    ...texts(`after-part-${n}`, parts, left, places[n]! + 18, 16, { tone: 'ink', style: 'axis' }),
  ]);
}

/** The cards of a pile as slices of the right-hand bar, their words gone. */
function cut(
  job: TaskedJob,
  rater: Rater,
  pile: Pile,
  { x, y, width, height }: ReturnType<typeof boxOf>,
): Mark[] {
  const tasks = job.tasks.filter((task) => pileOf(task, rater) === pile);
  const whole = tasks.reduce((sum, task) => sum + task[1], 0);
  const tone = PILE_TONE[pile];
  let foot = y;
  return tasks.flatMap(([id, weight]) => {
    const top = foot;
    foot += (weight / whole) * height;
    const high = Math.max(0.5, (weight / whole) * height - 1);
    const key = `${job.name}-${id}`;
    return [
      rect(`card-${key}`, { x, y: top, width, height: high }, { tone, opacity: FILL[pile] }),
      upright(`edge-${key}`, x + 1.5, [top, top + high], { tone, width: 3 }),
    ];
  });
}

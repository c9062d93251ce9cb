import type { Mark, Size, Tone, Words } from '../chart.ts';
import { spread } from '../shared/spread.ts';
import { fill } from '../shared/words.ts';
import { FILL, PILE_TONE } from './cards.ts';
import { PILES, pileOf, sharesOf, type Rater, type TaskedJob } from './data.ts';

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

/**
 * The job before and after, as two bars of one scale: on the right every card that a machine could
 * speed up is half as high, and what that sets free is an empty stitched frame.
 */
export function again(job: TaskedJob, rater: Rater, size: Size, words: Words): Mark[] {
  const { before, after, left } = halved(job, rater);
  const width = Math.min(150, size.width * 0.2);
  const x = width * 1.55;
  const y = (share: number) => HEAD + share * (size.height - HEAD - FOOT);
  const percent = (share: number) => fill(words.text.percent ?? '', { n: Math.round(share * 100) });
  const text = (key: string) => words.text[key] ?? '';
  const marks: Mark[] = [
    title('before', 0, text('before')),
    title('after', x, text('after')),
    {
      kind: 'rect',
      key: 'free',
      tone: 'ink',
      outline: true,
      stitched: true,
      x,
      y: y(0),
      width,
      height: y(1 - left) - y(0),
    },
  ];
  const labels: Label[] = [
    { at: (1 - left) / 2, tone: 'ink', name: text('free'), parts: [percent(1 - left)] },
  ];
  let [then, now] = [0, 1 - left];
  PILES.forEach((pile, n) => {
    const tone = PILE_TONE[pile];
    const [from, to] = [y(then), y(now)];
    const [high, low] = [y(then + before[n]!) - from, y(now + after[n]!) - to];
    marks.push(
      {
        kind: 'rect',
        key: `before-${pile}`,
        tone,
        opacity: FILL[pile],
        x: 0,
        y: from,
        width,
        height: high,
      },
      {
        kind: 'line',
        key: `before-edge-${pile}`,
        tone,
        width: 3,
        x1: 1.5,
        x2: 1.5,
        y1: from,
        y2: from + high,
      },
      {
        kind: 'line',
        key: `link-${pile}`,
        tone,
        width: 1,
        stitched: true,
        x1: width,
        x2: x,
        y1: from,
        y2: to,
      },
      ...slices(job, rater, pile, { x, y: to, width, height: low }),
    );
    if (high >= 17)
      marks.push({
        kind: 'text',
        key: `part-${pile}`,
        tone: 'ink',
        style: 'axis',
        anchor: 'middle',
        text: percent(before[n]!),
        x: width / 2,
        y: from + high / 2 + 4.5,
      });
    if (before[n]! > 0)
      labels.push({
        at: now + after[n]! / 2,
        tone,
        name: text(`pile-${pile}`),
        parts:
          pile === 0
            ? [
                fill(text('ofOld'), { n: percent(before[n]!) }),
                fill(text('ofNew'), { n: percent(after[n]! / left) }),
              ]
            : [fill(text('fromTo'), { a: percent(before[n]!), b: percent(after[n]!) })],
      });
    then += before[n]!;
    now += after[n]!;
  });
  const places = spread(
    labels.map(({ at }) => y(at)),
    PITCH,
    HEAD + 8,
    size.height - 38,
  );
  labels.forEach(({ tone, name, parts }, n) => {
    const at = places[n]!;
    const place = { kind: 'text', x: x + width + 10 } as const;
    marks.push(
      { ...place, key: `after-name-${n}`, tone, style: 'strong', text: name, y: at + 2 },
      ...parts.map((part, line): Mark => ({
        ...place,
        key: `after-part-${n}-${line}`,
        tone: 'ink',
        style: 'axis',
        text: part,
        y: at + 18 + line * 16,
      })),
    );
  });
  return marks;
}

const title = (key: string, x: number, text: string): Mark => ({
  kind: 'text',
  key: `bar-${key}`,
  tone: 'pencil',
  style: 'axis',
  text,
  x,
  y: HEAD - 9,
});

/** The cards of a pile as slices of the right-hand bar, their words gone. */
function slices(
  job: TaskedJob,
  rater: Rater,
  pile: (typeof PILES)[number],
  box: { x: number; y: number; width: number; height: number },
): Mark[] {
  const tasks = job.tasks.filter((task) => pileOf(task, rater) === pile);
  const whole = tasks.reduce((sum, task) => sum + task[1], 0);
  let top = box.y;
  return tasks.flatMap((task): Mark[] => {
    const height = (task[1] / whole) * box.height;
    const key = `${job.name}-${task[0]}`;
    const [y, tone] = [top, PILE_TONE[pile]];
    top += height;
    return [
      {
        kind: 'rect',
        key: `card-${key}`,
        tone,
        opacity: FILL[pile],
        x: box.x,
        y,
        width: box.width,
        height: Math.max(0.5, height - 1),
      },
      {
        kind: 'line',
        key: `edge-${key}`,
        tone,
        width: 3,
        x1: box.x + 1.5,
        x2: box.x + 1.5,
        y1: y,
        y2: y + Math.max(0.5, height - 1),
      },
    ];
  });
}

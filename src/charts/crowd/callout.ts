import type { Mark, Size, TextMark, TextStyle, Tone, Words } from '../chart.ts';
import { TYPE_SIZE, textBox, type Box } from '../shared/labels.ts';
import { circle, path, text } from '../shared/marks.ts';
import { fill } from '../shared/words.ts';
import { wrap } from '../shared/wrap.ts';
import { LARGEST, groupOf, type CrowdJob, type Data } from './data.ts';
import { count, percent, share } from './figures.ts';
import { aside, type Rows } from './rows.ts';

/** What stands in the white beside the short rows: paragraphs, each in a style and a tone. */
interface Paragraph {
  key: string;
  text: string;
  style: TextStyle;
  tone: Tone;
  /** At most so many lines. */
  most?: number;
}

const HEIGHT: Record<TextStyle, number> = { axis: 16.5, note: 17.5, strong: 17.5, big: 36 };
const MARGIN = 16;
/** Room at the right edge for the reader's thread. */
const EDGE = 12;

/** The paragraphs broken into lines of at most `width` pixels, their baselines counted from 0. */
function set(paragraphs: Paragraph[], width: number): { lines: TextMark[]; height: number } {
  let y = 0;
  const lines = paragraphs.flatMap(({ key, text: said, style, tone, most }) =>
    wrap(said, width, style, most).map((line, n) => {
      y += HEIGHT[style];
      return text(`${key}-${n}`, line, 0, y - TYPE_SIZE[style] * 0.3, { style, tone });
    }),
  );
  return { lines, height: y };
}

/** How far the rows reach to the right between two heights, figures included. */
function reach(all: Rows, labels: Box[], top: number, bottom: number): number {
  const half = (all.step * all.deep) / 2;
  const ends = all.rows
    .filter(({ middle }) => middle + half > top && middle - half < bottom)
    .map(({ end }) => end);
  const texts = labels.filter(({ y0, y1 }) => y1 > top && y0 < bottom);
  return Math.max(all.start, ...ends, ...texts.map(({ x1 }) => x1));
}

/**
 * Sets paragraphs so that they end at `bottom`, as far left as the rows beside them let them.
 * @returns null where there is no room
 */
function beside(
  all: Rows,
  labels: TextMark[],
  size: Size,
  bottom: number,
  paragraphs: Paragraph[],
): { lines: TextMark[]; top: number } | null {
  const boxes = labels.map(textBox);
  for (let height = HEIGHT.axis; height <= bottom; height += 8) {
    const top = bottom - height;
    const left = reach(all, boxes, top, bottom) + MARGIN;
    const width = size.width - EDGE - left;
    const text = set(paragraphs, width);
    if (text.height > height || text.lines.some((line) => textBox(line).x1 > width)) continue;
    return { lines: text.lines.map((line) => ({ ...line, x: left, y: line.y + top })), top };
  }
  return null;
}

/** What part of all jobs the largest groups are. */
export function largest(
  all: Rows,
  labels: TextMark[],
  data: Data,
  size: Size,
  words: Words,
): Mark[] {
  const jobs = data.groups.slice(0, LARGEST).reduce((sum, group) => sum + group.jobs, 0);
  const said = beside(all, labels, size, all.bottom, [
    { key: 'share', text: percent(jobs, data, words), style: 'big', tone: 'ink' },
    { key: 'share-of', text: words.text.largest ?? '', style: 'note', tone: 'ink' },
  ]);
  return said?.lines ?? [];
}

/** What there is to say of the reader's job, or of a typical one. */
function paragraphs(data: Data, job: CrowdJob, most: number, words: Words): Paragraph[] {
  const said = words.text;
  const own = job !== data.typical;
  const kept =
    job.jobs === null
      ? [said.noCount ?? '']
      : [
          fill(said.oneOf ?? '', { jobs: count(job.jobs, words) }),
          fill((job.jobs < data.total / 1000 ? said.lessThanOne : said.inDots) ?? '', {
            dots: share(job.jobs, data, words),
          }),
        ];
  return [
    {
      key: 'reader-who',
      text: (own ? said.own : said.typical) ?? '',
      style: 'axis',
      tone: 'brass',
    },
    { key: 'reader-title', text: job.title, style: 'strong', tone: 'brass', most },
    ...kept.map((text, n): Paragraph => ({ key: `reader-${n}`, text, style: 'axis', tone: 'ink' })),
  ];
}

/** Words clear of the reader's row: below it, or else above; a long title gives way first. */
function wordsOf(
  setting: Setting,
  dot: { y: number },
  ring: number,
): { lines: TextMark[]; top: number } | null {
  const { all, labels, data, job, size, words } = setting;
  for (const most of [3, 2, 1]) {
    const said = paragraphs(data, job, most, words);
    const below = beside(all, labels, size, all.bottom, said);
    if (below && below.top > dot.y + ring + 2) return below;
    const above = beside(all, labels, size, dot.y - ring - 2, said);
    if (above) return above;
  }
  return null;
}

/** What the reader's dot is drawn from. */
export interface Setting {
  all: Rows;
  /** The words that already stand. */
  labels: TextMark[];
  data: Data;
  job: CrowdJob;
  size: Size;
  words: Words;
}

/** The reader's dot, ringed, and a thread from it to the words about it. */
export function reader(setting: Setting): Mark[] {
  const { all, job, size } = setting;
  const row = all.rows.find(({ group }) => group.code === groupOf(job));
  if (!row) return [];
  const dot = aside(all, row);
  const r = dot.r + 2.8;
  const said = wordsOf(setting, dot, r);
  const ring = circle('reader-ring', dot.x, dot.y, r, { tone: 'brass', ring: true });
  if (!said) return [ring];
  const d = thread(dot.x + r, dot.y, size.width - 4, said.lines[0]!);
  return [ring, path('reader-thread', d, { tone: 'brass', width: 1.3 }), ...said.lines];
}

/** From the ring out to the edge, along it, and in to the end of the first line. */
function thread(x: number, y: number, edge: number, line: TextMark): string {
  const first = textBox(line);
  const to = (first.y0 + first.y1) / 2;
  const n = (value: number) => Math.round(value * 10) / 10;
  return `M${n(x)} ${n(y)}H${n(edge)}V${n(to)}H${n(Math.min(edge - 2, first.x1 + 5))}`;
}

import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { circle, text } from '../shared/marks.ts';
import { numeral, signed, year } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { PROXY, type Career, type Data } from './data.ts';

const HEAD = 18;
/** The widest ring, as a share of a row's height. */
const WIDEST = 0.46;
/** A circle with a larger radius has its number inside, in pixels. */
const INSIDE = 18;
/** From one line of a label to the next, in pixels. */
const LINE = 16;
/** A stage lower than this has more white below its years, and one line for what stands in, in pixels. */
const LOW = 290;
const LOW_HEAD = 26;
/** Columns nearer to each other have no room for strong figures, in pixels. */
const STRONG = 54;
const FIRST = 2019;
const SECOND = 2024;
const THEN = 2034;

/** Where the circles lie, in pixels. */
interface Plot {
  /** The middles of the three columns. */
  columns: number[];
  radius: (jobs: number) => number;
  low: boolean;
  /** The right edge. */
  edge: number;
}

/** How a row is drawn: the one the step is about, beside it, or among others alike. */
type Stress = 'own' | 'faded' | 'alike';

/** Six rows of three circles: jobs at first, in 2024, and as projected; areas to one scale. */
export function growth(data: Data, lit: string, size: Size, words: Words): Layout {
  const low = size.height < LOW;
  const head = low ? LOW_HEAD : HEAD;
  const each = (size.height - head) / data.careers.length;
  const names = data.careers.map(({ id }) => words.text[id] ?? '');
  const left = Math.max(...names.map((name) => textWidth(name, 'strong'))) + 8;
  const room = (size.width - left) / 3;
  const columns = [0, 1, 2].map((n) => left + room * (n + 0.5));
  const most = Math.max(...data.careers.flatMap(({ jobs }) => jobs));
  const radius = (jobs: number) => Math.min(each * WIDEST, room * 0.42) * Math.sqrt(jobs / most);
  const [first, short] = [words.text.first ?? '', words.text.firstShort ?? ''];
  const years = [textWidth(first, 'axis') < room + 24 ? first : short, year(SECOND), year(THEN)];
  const plot = { columns, radius, low, edge: size.width };
  return {
    ...size,
    under: columns.map((x, n) =>
      text(`year-${n}`, years[n]!, x, 12, { tone: 'pencil', style: 'axis', anchor: 'middle' }),
    ),
    dots: [],
    over: data.careers.flatMap((career, n) => {
      const y = head + each * (n + 0.5);
      const stress = lit === 'none' ? 'alike' : lit === career.id ? 'own' : 'faded';
      return [
        ...labels(career, y, stress, plot, words),
        ...career.jobs.flatMap((_, column) => count(career, column, y, stress, plot, words)),
      ];
    }),
  };
}

/** A career's name, and below the one the step is about, the occupation that stands in for it. */
function labels(
  { id, jobs, since }: Career,
  y: number,
  stress: Stress,
  { columns, radius, low }: Plot,
  words: Words,
): Mark[] {
  const own = stress === 'own';
  const tone = stress === 'faded' ? 'pencil' : 'ink';
  const name = text(`name-${id}`, words.text[id] ?? '', 0, y + (own ? (low ? -2 : 3) : 5), {
    tone,
    style: 'strong',
  });
  if (!own) return [name];
  const standIn = fill(words.text[since > FIRST ? 'countedSince' : 'counted'] ?? '', {
    code: words.text[`${id}Code`] ?? '',
    year: year(since),
  });
  // Beside a large circle there is no room for the whole of it.
  const room = columns[0]! - radius(jobs[0]) - 4;
  const parts =
    textWidth(standIn, 'axis') < room ? [standIn] : standIn.replace(/, /g, ',\n').split('\n');
  const lines = low ? parts.slice(0, 1) : parts;
  const below = low ? 13 : lines.length > 1 ? LINE + 4 : Math.max(LINE + 4, radius(jobs[0]) + 11);
  return [
    name,
    ...lines.map((said, n) =>
      text(`stand-in-${id}${n === 0 ? '' : `-${n}`}`, said, 0, y + below + LINE * n, {
        tone: 'pencil',
        style: 'axis',
      }),
    ),
  ];
}

/** A circle of a row, with its number inside or above it; the last is projected. */
function count(
  { id, jobs, change }: Career,
  n: number,
  y: number,
  stress: Stress,
  { columns, radius, edge }: Plot,
  words: Words,
): Mark[] {
  const [x, r] = [columns[n]!, radius(jobs[n]!)];
  const projected = n === 2;
  const open = projected || id === PROXY;
  const disc = circle(`jobs-${id}-${n}`, x, y, r, {
    tone: projected ? 'chalk' : 'people',
    opacity: stress === 'faded' ? 0.3 : 1,
    ring: open,
    stitched: open,
    width: 1.8,
  });
  if (stress === 'faded') return [disc];
  const said = projected
    ? fill(words.text.change ?? '', { n: signed(change, 1, words) })
    : short(jobs[n]!, words);
  const roomy = columns[1]! - columns[0]! > STRONG;
  const style = stress === 'own' && roomy ? 'strong' : r > INSIDE ? 'note' : 'axis';
  const within = Math.min(x, edge - textWidth(said, style) / 2);
  return [
    disc,
    text(`count-${id}-${n}`, said, within, r > INSIDE ? y + 4.5 : y - r - 5, {
      tone: projected ? 'chalk' : 'ink',
      style,
      anchor: 'middle',
    }),
  ];
}

/** Thousands, or millions with one place. */
export function short(jobs: number, words: Words): string {
  return jobs >= 1e6
    ? fill(words.text.shortMillions ?? '', { n: numeral(jobs / 1e6, 1, words) })
    : fill(words.text.shortThousands ?? '', { n: numeral(jobs / 1000, 0, words) });
}

import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { fill } from '../shared/words.ts';
import { PROXY, type Career, type Data } from './data.ts';

const HEAD = 18;
/** The widest ring, as a share of a row's height. */
const WIDEST = 0.46;
/** A circle with a larger radius has its number inside, in pixels. */
const INSIDE = 18;
/** From one line of a label to the next, in pixels. */
const LINE = 16;
/** Columns nearer to each other have no room for strong figures, in pixels. */
const STRONG = 54;
const FIRST = 2019;
const NOW = 2025;
const THEN = 2034;

/** Six rows of three circles: jobs at first, now, and as projected; areas to one scale. */
export function growth(data: Data, lit: string, size: Size, words: Words): Layout {
  const each = (size.height - HEAD) / data.careers.length;
  const names = data.careers.map(({ id }) => words.text[id] ?? '');
  const left = Math.max(...names.map((name) => textWidth(name, 'strong'))) + 8;
  const room = (size.width - left) / 3;
  const columns = [0, 1, 2].map((n) => left + room * (n + 0.5));
  const most = Math.max(...data.careers.flatMap(({ jobs }) => jobs));
  const radius = (jobs: number) => Math.min(each * WIDEST, room * 0.42) * Math.sqrt(jobs / most);
  const [first, short] = [words.text.first ?? '', words.text.firstShort ?? ''];
  const years = [textWidth(first, 'axis') < room + 24 ? first : short, String(NOW), String(THEN)];
  return {
    ...size,
    under: columns.map((x, n): Mark => ({
      kind: 'text',
      key: `year-${n}`,
      tone: 'pencil',
      style: 'axis',
      anchor: 'middle',
      x,
      y: 12,
      text: years[n]!,
    })),
    dots: [],
    over: data.careers.flatMap((career, n) =>
      row(career, HEAD + each * (n + 0.5), columns, radius, lit, size, words),
    ),
  };
}

function row(
  career: Career,
  y: number,
  columns: number[],
  radius: (jobs: number) => number,
  lit: string,
  size: Size,
  words: Words,
): Mark[] {
  const { id, jobs, since, change } = career;
  const own = lit === id;
  const faded = lit !== 'none' && !own;
  const stitched = id === PROXY;
  const standIn = fill(words.text[since > FIRST ? 'countedSince' : 'counted'] ?? '', {
    code: words.text[`${id}Code`] ?? '',
    year: since,
  });
  // Beside a large circle there is no room for the whole of it.
  const room = columns[0]! - radius(jobs[0]) - 4;
  const lines =
    textWidth(standIn, 'axis') < room ? [standIn] : standIn.replace(/, /g, ',\n').split('\n');
  const below = lines.length > 1 ? LINE + 4 : Math.max(LINE + 4, radius(jobs[0]) + 11);
  const label = { kind: 'text', x: 0 } as const;
  return [
    {
      ...label,
      key: `name-${id}`,
      tone: faded ? 'pencil' : 'ink',
      style: 'strong',
      y: own ? y + 3 : y + 5,
      text: words.text[id] ?? '',
    },
    ...(own ? lines : []).map((line, n): Mark => ({
      ...label,
      key: `stand-in-${id}${n === 0 ? '' : `-${n}`}`,
      tone: 'pencil',
      style: 'axis',
      y: y + below + LINE * n,
      text: line,
    })),
    ...jobs.flatMap((count, n): Mark[] => {
      const projected = n === 2;
      const r = radius(count);
      const text = projected
        ? fill(words.text.change ?? '', { n: signed(change, 1, words) })
        : short(count, words);
      const style =
        own && columns[1]! - columns[0]! > STRONG ? 'strong' : r > INSIDE ? 'note' : 'axis';
      return [
        {
          kind: 'circle',
          key: `jobs-${id}-${n}`,
          tone: projected ? 'chalk' : 'people',
          opacity: faded ? 0.3 : 1,
          cx: columns[n]!,
          cy: y,
          r,
          ring: projected || stitched,
          stitched: projected || stitched,
          width: 1.8,
        },
        ...(own || lit === 'none'
          ? [
              {
                kind: 'text',
                key: `count-${id}-${n}`,
                tone: projected ? 'chalk' : 'ink',
                style,
                anchor: 'middle',
                x: Math.min(columns[n]!, size.width - textWidth(text, style) / 2),
                y: r > INSIDE ? y + 4.5 : y - r - 5,
                text,
              } satisfies Mark,
            ]
          : []),
      ];
    }),
  ];
}

/** Thousands, or millions with one place. */
export function short(jobs: number, words: Words): string {
  return jobs >= 1e6
    ? fill(words.text.shortMillions ?? '', { n: numeral(jobs / 1e6, 1, words) })
    : fill(words.text.shortThousands ?? '', { n: numeral(jobs / 1000, 0, words) });
}

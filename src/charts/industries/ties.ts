import type { Layout, Mark, Size, Words } from '../chart.ts';
import { textWidth } from '../shared/labels.ts';
import { path, rect, text } from '../shared/marks.ts';
import { numeral, signed } from '../shared/numerals.ts';
import { linear } from '../shared/scale.ts';
import { fill } from '../shared/words.ts';
import { INDUSTRIES, type Data, type Served } from './data.ts';

/** What is drawn of an occupation. */
type Measure = 'growth' | 'openings';

const HEAD = 30;

/** Where things lie, in pixels, and what they are called. */
interface Plot {
  industries: { id: string; name: string; y: number }[];
  rows: { row: Served; name: string; y: number; industryAt: number }[];
  /** The ends of the threads. */
  start: number;
  end: number;
  /** The height of a row. */
  each: number;
  /** Along the bars. */
  x: (value: number) => number;
}

function plotOf({ served }: Data, measure: Measure, size: Size, words: Words): Plot {
  const each = (size.height - HEAD) / served.length;
  const names = served.map(({ soc }) => words.text[`soc${soc}`] ?? '');
  const y = (n: number) => HEAD + each * (n + 0.5);
  const industries = INDUSTRIES.map((id) => {
    const rows = served.flatMap(({ industry }, n) => (industry === id ? [y(n)] : []));
    const middle = rows.reduce((sum, at) => sum + at, 0) / rows.length;
    return { id, name: words.text[id] ?? '', y: middle };
  });
  const start = Math.max(...industries.map(({ name }) => textWidth(name, 'strong'))) + 5;
  const end = Math.max(start + 26, size.width * 0.36);
  const bars = end + 6 + Math.max(...names.map((name) => textWidth(name, 'axis')));
  const most = Math.max(...served.map((row) => row[measure]));
  return {
    industries,
    rows: served.map((row, n) => ({
      row,
      name: names[n]!,
      y: y(n),
      industryAt: industries.find(({ id }) => id === row.industry)!.y,
    })),
    start,
    end,
    each,
    x: linear([0, most], [bars + 5, size.width - 44]),
  };
}

/** Industries at the left, threads to what serves them, and its projected growth or openings. */
export function ties(data: Data, lit: string, measure: Measure, size: Size, words: Words): Layout {
  const plot = plotOf(data, measure, size, words);
  const on = (industry: string) => lit === 'none' || lit === industry;
  return {
    ...size,
    under: [
      text('illustration', words.text.tiesNote ?? '', 0, 12, { tone: 'pencil', style: 'axis' }),
      ...plot.rows.map(({ row, y, industryAt }) =>
        path(`tie-${row.soc}`, bend(plot.start, industryAt, plot.end, y), {
          tone: 'pencil',
          stitched: true,
          width: 1.2,
          opacity: on(row.industry) ? 0.8 : 0.2,
        }),
      ),
    ],
    dots: [],
    over: [
      ...plot.industries.map(({ id, name, y }) =>
        text(`industry-${id}`, name, 0, y + 4.8, {
          tone: on(id) ? 'ink' : 'pencil',
          style: 'strong',
        }),
      ),
      ...plot.rows.flatMap((one) => bar(one, measure, on(one.row.industry), plot, words)),
    ],
  };
}

/** A thread that leaves level and arrives level. */
function bend(x0: number, y0: number, x1: number, y1: number): string {
  const [start, from, end, to, middle] = [x0, y0, x1, y1, (x0 + x1) / 2].map((n) => n.toFixed(1));
  return `M${start} ${from}C${middle} ${from} ${middle} ${to} ${end} ${to}`;
}

/** An occupation's name and its bar, and its figure where its industry is lit. */
function bar(
  { row, name, y }: Plot['rows'][number],
  measure: Measure,
  visible: boolean,
  { end, each, x }: Plot,
  words: Words,
): Mark[] {
  const value = row[measure];
  const width = Math.max(1, x(value) - x(0));
  const marks = [
    text(`name-${row.soc}`, name, end + 4, y + 4.3, {
      tone: visible ? 'ink' : 'pencil',
      style: 'axis',
    }),
    rect(
      `bar-${row.soc}`,
      { x: x(0), y: y - each * 0.3, width, height: each * 0.6 },
      { tone: 'chalk', outline: true, stitched: true, opacity: visible ? 1 : 0.3 },
    ),
  ];
  if (!visible) return marks;
  const said = fill(words.text[measure] ?? '', { n: printed(value, measure, words) });
  const figure = text(`value-${row.soc}`, said, x(value) + 4, y + 4.3, {
    tone: 'chalk',
    style: 'axis',
  });
  return [...marks, figure];
}

const printed = (value: number, measure: Measure, words: Words): string =>
  measure === 'growth' ? signed(value, 0, words) : numeral(value, 1, words);

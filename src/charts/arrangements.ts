import { max, sum } from 'd3-array';
import { KINDS, type Count, type Data, type Kind } from './arrangements/data.ts';
import type { Layout, Mark, Size, StateOf, Table, Tone, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { figured } from './shared/cells.ts';
import { level, rect, text } from './shared/marks.ts';
import { numeral } from './shared/numerals.ts';
import { linear } from './shared/scale.ts';
import { fill } from './shared/words.ts';

const state = {
  view: {
    type: 'choice',
    values: ['all', 'kinds'],
    default: 'all',
    doc: 'The four kinds as one, or each by itself.',
  },
} as const;
type State = StateOf<typeof state>;

/** Above the bars for their totals, and below them for the years, in pixels. */
const [HEAD, FOOT] = [54, 24];
/** Of the way from one bar to the next, how much a bar fills. */
const FILLED = 0.72;
/** The right-hand side that the names of the kinds take, in pixels. */
const NAMES = 92;
/** The least from one name to the next, in pixels. */
const PITCH = 16;

const TONE: Record<Kind, Tone> = {
  contractors: 'people',
  onCall: 'pencil',
  agency: 'machine',
  firms: 'ink',
};

/** The share of all at work in the four kinds. */
const total = (count: Count): number => sum(KINDS, (kind) => count[kind]);

function layout({ counts }: Data, { view }: State, size: Size, words: Words): Layout {
  const parted = view === 'kinds';
  const right = size.width - (parted ? NAMES : 0);
  const each = right / counts.length;
  const foot = size.height - FOOT;
  const y = linear([0, max(counts, total)!], [foot, HEAD]);
  const bars = counts.map((count, n) => ({
    count,
    x: each * (n + 0.5),
    width: each * FILLED,
    parted,
    // Beside the names of its parts there is room for the first total and the last.
    said: !parted || n === 0 || n === counts.length - 1,
  }));
  return {
    ...size,
    under: [
      text('head', words.text.head ?? '', 0, 14, { tone: 'pencil', style: 'axis' }),
      level('foot', foot, [0, right], { tone: 'grid', width: 1 }),
    ],
    dots: [],
    over: [
      ...bars.flatMap((bar) => barMarks(bar, y, words)),
      ...(parted ? names(counts, right + 12, y, words) : []),
    ],
  };
}

interface Bar {
  count: Count;
  x: number;
  width: number;
  /** Whether its parts are told from each other, and whether its total is said. */
  parted: boolean;
  said: boolean;
}

/** A count: four parts behind each other, its total above, its year below. */
function barMarks({ count, x, width, parted, said }: Bar, y: Scale, words: Words): Mark[] {
  // Each part reaches down to the foot, behind those below it: between edges that only meet, white shows.
  const parts = KINDS.map((kind, n) => {
    const top = y(sum(KINDS.slice(0, n + 1), (each) => count[each]));
    return rect(
      `${kind}-${count.year}`,
      { x: x - width / 2, y: top, width, height: y(0) - top },
      { tone: parted ? TONE[kind] : 'people' },
    );
  }).reverse();
  const middle = { anchor: 'middle', style: 'axis' } as const;
  return [
    ...parts,
    ...(said
      ? [
          text(`total-${count.year}`, numeral(total(count), 1, words), x, y(total(count)) - 6, {
            ...middle,
            tone: 'ink',
          }),
        ]
      : []),
    text(`year-${count.year}`, `’${String(count.year).slice(2)}`, x, y(0) + 17, {
      ...middle,
      tone: 'pencil',
    }),
  ];
}

type Scale = (share: number) => number;

/** Beside the last bar, what each part of it is, and from what to what it went. */
function names(counts: Count[], x: number, y: Scale, words: Words): Mark[] {
  const [first, last] = [counts[0]!, counts.at(-1)!];
  let [below, free] = [0, y(0) + 2];
  return KINDS.flatMap((kind) => {
    const middle = y(below + last[kind] / 2) + 4;
    below += last[kind];
    const line = Math.min(middle, free);
    free = line - 2 * PITCH;
    const [a, b] = [first, last].map((count) => numeral(count[kind], 1, words)) as [string, string];
    return [
      text(`name-${kind}`, words.text[kind] ?? '', x, line - PITCH, {
        tone: TONE[kind],
        style: 'strong',
      }),
      text(`change-${kind}`, fill(words.text.fromTo ?? '', { a, b }), x, line, {
        tone: 'pencil',
        style: 'axis',
      }),
    ];
  });
}

function table({ counts }: Data, words: Words): Table {
  const head = (key: string) => ({ head: words.text[key] ?? '', numbers: [words.text[key] ?? ''] });
  const share = (value: number) =>
    figured(fill(words.text.percent ?? '', { n: numeral(value, 1, words) }), value);
  return {
    caption: words.text.caption ?? '',
    columns: [words.text.columnYear ?? '', ...KINDS.map(head), head('all')],
    rows: counts.map((count) => [
      String(count.year),
      ...KINDS.map((kind) => share(count[kind])),
      share(total(count)),
    ]),
  };
}

/** People whose main job is of another kind than plain employment, in each year they were counted. */
export const chart = defineChart({ name: 'arrangements', state, reader: {}, layout, table });

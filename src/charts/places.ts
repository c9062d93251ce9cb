import { scaleLinear } from 'd3-scale';
import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import type { Data, Place } from './places/data.ts';
import { figured } from './shared/cells.ts';
import { circle, level, path, rect, text } from './shared/marks.ts';
import { MEASURES } from './shared/measures.ts';
import { numeral } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

const reader = {
  job: { type: 'job', default: null, doc: 'The occupation, by its SOC code.' },
} as const;
type State = StateOf<typeof reader>;
type Measure = (typeof MEASURES)[number];

/** White at both ends of a tape, and what the words below the last take, in pixels. */
const [MARGIN, FOOT] = [8, 20];
/** From the top of a row to its words and to its tape, which is as high as that. */
const [WORDS, TAPE, HEIGHT] = [13, 22, 12];
const TENTHS = Array.from({ length: 9 }, (_, n) => 10 * (n + 1));

function layout({ places }: Data, { job }: State, size: Size, words: Words): Layout {
  const own = places[job ?? ''];
  const group = Object.entries(places).filter(([soc]) => job?.slice(0, 2) === soc.slice(0, 2));
  const x = scaleLinear([0, 100], [MARGIN, size.width - MARGIN]);
  const pitch = (size.height - FOOT) / MEASURES.length;
  const rows = MEASURES.map((measure, n) => ({ measure, top: n * pitch }));
  const marked = rows.flatMap(({ measure, top }) => {
    const place = own?.[measure];
    return place ? [{ measure, x: x(place.below), y: top + TAPE + HEIGHT / 2 }] : [];
  });
  return {
    ...size,
    under: [
      ...rows.flatMap(({ measure, top }) => [
        ...strip(measure, top, x),
        path(
          `group-${measure}`,
          group
            .flatMap(([, place]) => place[measure] ?? [])
            .map(({ below }) => `M${x(below).toFixed(1)} ${(top + TAPE).toFixed(1)}v${HEIGHT}`)
            .join(''),
          { tone: 'dot', width: 1.2 },
        ),
      ]),
      ...ends(size, words),
      path('thread', thread(marked), { tone: 'brass', width: 1.4, opacity: 0.75 }),
    ],
    dots: [],
    over: [
      ...rows.flatMap(({ measure, top }) => said(measure, own?.[measure], top, size, job, words)),
      ...marked.map(({ measure, ...point }) =>
        circle(`own-${measure}`, point.x, point.y, 5.5, { tone: 'brass' }),
      ),
    ],
  };
}

/** A tape from the lowest place to the highest, a tick each tenth. */
function strip(measure: Measure, top: number, x: (place: number) => number): Mark[] {
  const y = top + TAPE;
  const ticks = TENTHS.map((at) => `M${x(at).toFixed(1)} ${(y + HEIGHT).toFixed(1)}v-3`);
  return [
    rect(
      `tape-${measure}`,
      { x: x(0), y, width: x(100) - x(0), height: HEIGHT },
      { tone: 'grid', outline: true },
    ),
    path(`tenths-${measure}`, ticks.join(''), { tone: 'pencil', width: 1 }),
  ];
}

/** The thread that goes from one measure’s place to the next: the more it bends, the less they agree. */
const thread = (points: readonly { x: number; y: number }[]): string =>
  points.map(({ x, y }, n) => `${n ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** What a tape measures, and the place of the occupation on it: in type that keeps the thread at bay. */
function said(
  measure: Measure,
  place: Place | null | undefined,
  top: number,
  { width }: Size,
  job: string | null,
  words: Words,
): Mark[] {
  const name = text(`name-${measure}`, words.text[measure] ?? '', 0, top + WORDS, {
    tone: 'ink',
    style: 'note',
  });
  if (job === null) return [name];
  const below = place && fill(words.text.below ?? '', { n: numeral(place.below, 0, words) });
  return [
    name,
    text(`place-${measure}`, below ?? words.text.none ?? '', width, top + WORDS, {
      tone: below ? 'brass' : 'pencil',
      style: below ? 'strong' : 'note',
      anchor: 'end',
    }),
  ];
}

/** What lies at both ends of all tapes. */
function ends({ width, height }: Size, words: Words): Mark[] {
  const y = height - 4;
  return [
    level('line-ends', height - FOOT + 2, [MARGIN, width - MARGIN], { tone: 'grid', width: 1 }),
    text('least', words.text.least ?? '', 0, y, { tone: 'pencil', style: 'axis' }),
    text('most', words.text.most ?? '', width, y, { tone: 'pencil', style: 'axis', anchor: 'end' }),
  ];
}

function table({ of }: Data, words: Words): Table {
  const count = words.text.columnCount ?? '';
  return {
    caption: words.text.caption ?? '',
    columns: [words.text.columnMeasure ?? '', { head: count, numbers: [count] }],
    rows: MEASURES.map((measure) => [
      words.text[measure] ?? '',
      figured(numeral(of[measure], 0, words), of[measure]),
    ]),
  };
}

/** The place of one occupation among all, by each measure of exposure; a thread shows how far they differ. */
export const chart = defineChart({ name: 'places', state: {}, reader, layout, table });

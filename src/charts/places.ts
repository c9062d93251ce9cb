import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import type { Data, Place } from './places/data.ts';
import { figured } from './shared/cells.ts';
import { ends, FOOT, HEIGHT, pin, scale, strip, TAPE, thread, WORDS } from './places/tape.ts';
import { path, text } from './shared/marks.ts';
import { MEASURES } from './shared/measures.ts';
import { numeral } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

const reader = {
  job: { type: 'job', default: null, doc: 'The occupation, by its SOC code.' },
} as const;
type State = StateOf<typeof reader>;
type Measure = (typeof MEASURES)[number];

function layout({ places }: Data, { job }: State, size: Size, words: Words): Layout {
  const own = places[job ?? ''];
  const group = Object.entries(places).filter(([soc]) => job?.slice(0, 2) === soc.slice(0, 2));
  const x = scale(size);
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
        ...strip(measure, top + TAPE, x),
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
      ...marked.map(({ measure, ...point }) => pin(measure, point)),
    ],
  };
}

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

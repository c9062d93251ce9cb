import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { GROUPS, type Data, type Place } from './places/data.ts';
import { placed, placesIn } from './places/drawn.ts';
import { figured } from './shared/cells.ts';
import { ends, FOOT, HEIGHT, pin, scale, strip, TAPE, thread, WORDS } from './places/tape.ts';
import { path, text } from './shared/marks.ts';
import { MEASURES } from './shared/measures.ts';
import { captionOf, named, type Named } from './shared/named.ts';
import { numeral } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

/** White below the tapes of a group, in pixels. */
const AIR = 16;

const state = {
  group: {
    type: 'choice',
    values: GROUPS,
    default: '43',
    doc: 'The group whose occupations are drawn where none is chosen, by the first two digits of their codes.',
  },
} as const;
const reader = {
  job: { type: 'job', default: null, doc: 'The occupation, by its SOC code.' },
} as const;
type State = StateOf<typeof state & typeof reader>;
type Measure = (typeof MEASURES)[number];

function layout(data: Data & Named, now: State, size: Size, words: Words): Layout {
  const { job } = now;
  const { places, groups } = data;
  const own = places[job ?? ''];
  const group = placesIn(places, job?.slice(0, 2) ?? now.group);
  const whose =
    job === null
      ? named(groups[now.group], size.width, 'ink')
      : named(data.job?.title, size.width, 'brass');
  const x = scale(size);
  const pitch = (size.height - FOOT - whose.height) / MEASURES.length;
  // No thread goes from one tape of a group to the next.
  const height = job === null ? Math.round(pitch - TAPE - AIR) : HEIGHT;
  const rows = MEASURES.map((measure, n) => ({ measure, top: whose.height + n * pitch }));
  const marked = rows.flatMap(({ measure, top }) => {
    const place = own?.[measure];
    return place ? [{ measure, x: x(place.below), y: top + TAPE + HEIGHT / 2 }] : [];
  });
  return {
    ...size,
    under: [
      ...rows.flatMap(({ measure, top }) => [
        ...strip(measure, top + TAPE, x, height),
        path(
          `group-${measure}`,
          group
            .flatMap(([, place]) => place[measure] ?? [])
            .map(({ below }) => `M${x(below).toFixed(1)} ${(top + TAPE).toFixed(1)}v${height}`)
            .join(''),
          { tone: job === null ? 'ink' : 'dot', width: 1.2 },
        ),
      ]),
      ...ends(size, words),
      path('thread', thread(marked), { tone: 'brass', width: 1.4, opacity: 0.75 }),
    ],
    dots: [],
    over: [
      ...whose.marks,
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

function table({ of, places, job }: Data & Named, words: Words): Table {
  const [count, place] = [words.text.columnCount ?? '', words.text.columnPlace ?? ''];
  return {
    caption: captionOf(job, words),
    columns: [
      words.text.columnMeasure ?? '',
      { head: count, numbers: [count] },
      ...(job ? [{ head: place, numbers: [place] }] : []),
    ],
    rows: MEASURES.map((measure) => [
      words.text[measure] ?? '',
      figured(numeral(of[measure], 0, words), of[measure]),
      ...(job ? [placed(places[job.soc]?.[measure], words)] : []),
    ]),
  };
}

/** The place of one occupation among all, or of a group, by each measure of exposure; a thread shows how far they differ. */
export const chart = defineChart({ name: 'places', state, reader, layout, table });

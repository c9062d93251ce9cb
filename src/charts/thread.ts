import type { Futures, Layout, Mark, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { inSight } from './futures.ts';
import { ends, FOOT, HEIGHT, pin, scale, strip, TAPE, thread, WORDS } from './places/tape.ts';
import { figured } from './shared/cells.ts';
import { textWidth } from './shared/labels.ts';
import { path, text } from './shared/marks.ts';
import { numeral, signed, year } from './shared/numerals.ts';
import { FROM } from './shared/course.ts';
import { levers, preset, standing, type Presets } from './shared/setting.ts';
import { fill } from './shared/words.ts';
import { wrap } from './shared/wrap.ts';
import { HOURS_YEAR, ROW_IDS, rowsOf, type Row, type Told } from './thread/rows.ts';

/** What is told of every occupation, and who is shown until a reader has named their own. */
export interface Data extends Told, Futures {
  presets: Presets;
  typical: Occupation;
  job?: Occupation;
}

interface Occupation {
  soc: string;
  title: string;
}

const state = { preset } as const;
const reader = {
  ...levers,
  job: { type: 'job', default: null, doc: 'The reader’s own occupation.' },
} as const;
type State = StateOf<typeof state & typeof reader>;

/** The line above the first tape that says whose thread it is. */
const HEAD = 20;

/** From the top of a row to the baseline of its words and to its tape, and how high that is: in low windows rows are close. */
const ROOMY = { baseline: WORDS, tape: TAPE, height: HEIGHT };
const CLOSE = { baseline: 11, tape: 14, height: 7 };

/** Whose thread is drawn: the reader's own, or that of the occupation with the most jobs. */
const shown = ({ job, typical }: Data): Occupation => job ?? typical;

function layout(data: Data, _: State, size: Size, words: Words): Layout {
  const x = scale(size);
  const rows = rowsOf(data, shown(data).soc);
  const pitch = (size.height - HEAD - FOOT) / rows.length;
  const { baseline, tape, height } = pitch < ROOMY.tape + ROOMY.height ? CLOSE : ROOMY;
  const placed = rows.map((row, n) => ({ ...row, top: HEAD + n * pitch }));
  const points = placed.flatMap(({ id, kind, place, top }) =>
    place === null ? [] : [{ id, kind, x: x(place), y: top + tape + height / 2 }],
  );
  const counted = points.filter(({ kind }) => kind === 'counted');
  const ahead = points.slice(Math.max(0, counted.length - 1));
  return {
    ...size,
    under: [
      ...placed.flatMap(({ id, top }) => strip(id, top + tape, x, height)),
      ...ends(size, words),
      path('thread', thread(counted), { tone: 'brass', width: 1.6 }),
      path('thread-ahead', thread(ahead), { tone: 'brass', width: 1.6, stitched: true }),
    ],
    dots: [],
    over: [
      ...heading(data, size, words),
      ...placed.flatMap((row) => said(row, row.top + baseline, size, words)),
      ...points.map((point) => pin(point.id, point)),
    ],
  };
}

/** Whose thread it is. */
function heading(data: Data, { width }: Size, words: Words): Mark[] {
  const template = words.text[data.job ? 'own' : 'typical'] ?? '';
  const line = fill(template, { title: shown(data).title });
  const [first = ''] = wrap(line, width, 'strong', 1);
  return [text('whose', first, 0, WORDS, { tone: 'brass', style: 'strong' })];
}

/** What a tape tells, and of it the figure and the place of the occupation. */
function said({ id, value, place }: Row, at: number, { width }: Size, words: Words): Mark[] {
  const below =
    place === null
      ? (words.text.none ?? '')
      : fill(words.text.below ?? '', { n: numeral(place, 0, words) });
  const room = width - textWidth(below, 'strong') - 12;
  const figure = value === null ? '' : figureOf(id, value, words);
  const name = words.text[id] ?? '';
  const whole = figure && fill(words.text.named ?? '', { name, figure });
  const line = [whole, name].find((each) => each && textWidth(each, 'note') <= room) ?? name;
  return [
    text(`name-${id}`, line, 0, at, { tone: 'ink', style: 'note' }),
    text(`place-${id}`, below, width, at, {
      tone: place === null ? 'pencil' : 'brass',
      style: place === null ? 'axis' : 'strong',
      anchor: 'end',
    }),
  ];
}

/** A value of a row as it is printed. */
function figureOf(id: Row['id'], value: number, words: Words): string {
  const [digits, template] = {
    list: [0, 'share'],
    people: [2, 'score'],
    gpt4: [2, 'score'],
    use: [2, 'score'],
    record: [0, 'change'],
    bureau: [0, 'change'],
    model: [0, 'share'],
  }[id] as [number, string];
  const n = template === 'share' ? 100 * value : value;
  const print = template === 'change' ? signed : numeral;
  return fill(words.text[template] ?? '', { n: print(n, digits, words) });
}

function readouts(data: Data, _: State, words: Words): Readout[] {
  const value = inSight(data).outcomes.hoursAutomated[HOURS_YEAR - FROM]!;
  const n = numeral(100 * value, 0, words);
  const told = fill(words.text.allHours ?? '', { n, year: year(HOURS_YEAR) });
  return [{ outcome: 'hoursAutomated', value, text: told }];
}

function table(data: Data, words: Words): Table {
  const heads = ['columnFigure', 'columnPlace', 'columnCount'].map((key) => words.text[key] ?? '');
  const rows = rowsOf(data, data.typical.soc);
  return {
    caption: fill(words.text.caption ?? '', { title: data.typical.title }),
    columns: [words.text.columnMeasure ?? '', ...heads.map((head) => ({ head, numbers: [head] }))],
    rows: ROW_IDS.map((id, n) => {
      const { value, place, count } = rows[n]!;
      return [
        words.text[id] ?? '',
        figured(value === null ? '–' : figureOf(id, value, words), value),
        figured(place === null ? '–' : numeral(place, 0, words), place && Math.round(place)),
        figured(numeral(count, 0, words), count),
      ];
    }),
  };
}

/** One occupation's place among all by all that the story tells of it, a thread from each to the next. */
export const chart = defineChart({
  name: 'thread',
  state,
  reader,
  scenarios: (now, { presets }) => [{ levers: standing(now, presets), parameters: {} }],
  layout,
  readouts,
  table,
});

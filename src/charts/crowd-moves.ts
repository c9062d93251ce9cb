import type { Layout, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { bodies } from './crowd-moves/bodies.ts';
import type { Data } from './crowd-moves/data.ts';
import { groundOf, inMillions } from './crowd-moves/ground.ts';
import { labels } from './crowd-moves/labels.ts';
import { crowdIn } from './crowd-moves/crowd-in.ts';
import { KINDS, POOLS, atWork, stocksIn } from './crowd-moves/stocks.ts';
import { defineChart } from './define-chart.ts';
import { inSight } from './futures.ts';
import { figured } from './shared/cells.ts';
import { FROM, TO } from './shared/course.ts';
import { numeral, year as said } from './shared/numerals.ts';
import { levers, preset, standing } from './shared/setting.ts';
import { fill } from './shared/words.ts';

export type { Data } from './crowd-moves/data.ts';

const state = {
  year: { type: 'number', min: FROM, max: TO, default: FROM, doc: 'The year in sight.' },
  preset,
} as const;

const readersOwn = {
  ...levers,
  job: { type: 'job', default: null, doc: 'The reader’s own occupation.' },
} as const;
type State = StateOf<typeof state & typeof readersOwn>;

/** The years that the table tells. */
const TOLD = [FROM, 2030, 2037, TO];

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const crowd = crowdIn(data, now);
  const ground = groundOf(crowd, size, words);
  return {
    ...size,
    under: [],
    dots: bodies(crowd, ground),
    over: labels(crowd, ground, size, words),
  };
}

function readouts(data: Data, { year }: State, words: Words): Readout[] {
  const { outcomes } = inSight(data);
  const at = Math.round(year) - FROM;
  const [jobs, unemployment] = [outcomes.jobs[at]!, outcomes.unemployment[at]!];
  return [
    {
      outcome: 'jobs',
      value: jobs,
      text: fill(words.text.jobsReadout ?? '', {
        n: numeral(jobs / 1000, 0, words),
        year: said(at + FROM),
      }),
    },
    {
      outcome: 'unemployment',
      value: unemployment,
      text: fill(words.text.unemploymentReadout ?? '', {
        n: numeral(100 * unemployment, 1, words),
      }),
    },
  ];
}

function table(data: Data, words: Words): Table {
  const { outcomes } = inSight(data);
  const indices = data.groups.map(({ index }) => index);
  const years = TOLD.map((year) => stocksIn(outcomes, indices, year - FROM));
  const people = (...thousands: number[]) =>
    figured(
      thousands.map((each) => inMillions(each, words)).join(' + '),
      ...thousands.map((each) => Math.round(each) * 1000),
    );
  const inFile = (year: number, what: string) =>
    fill(words.text.fileColumn ?? '', { year: said(year), what: words.text[what] ?? '' });
  return {
    caption: words.text.caption ?? '',
    columns: [
      words.text.columnGroup ?? '',
      ...TOLD.map((year) => ({
        head: said(year),
        numbers: KINDS.map((kind) => inFile(year, kind)),
      })),
    ],
    rows: [
      ...data.groups.map(({ code }, n) => [
        words.text[`group${code}`] ?? '',
        ...years.map(({ rows }) => people(...KINDS.map((kind) => rows[n]![kind]))),
      ]),
      ...POOLS.map((pool) => [
        words.text[pool] ?? '',
        ...years.map(({ pools }) => people(pools[pool])),
      ]),
    ],
  };
}

/** The thousand dots of the opening, carried through the model's years. */
export const chart = defineChart({
  name: 'crowd-moves',
  state,
  reader: readersOwn,
  scenarios: (now, { presets }) => [{ levers: standing(now, presets), parameters: {} }],
  layout,
  readouts,
  table,
  describe(data, now, key, words) {
    const { kinds, stocks, held } = crowdIn(data, now);
    const dot = Number(key.split('-')[1]);
    const place = held.findIndex((dots) => dots.includes(dot));
    const group = data.groups[place];
    if (!group) {
      const pool = POOLS[place - data.groups.length]!;
      const n = inMillions(stocks.pools[pool], words);
      return fill(words.text.dotInPool ?? '', { pool: words.text[pool] ?? '', n });
    }
    let slot = held[place]!.indexOf(dot);
    const kind = KINDS.find((_, n) => (slot -= kinds[place]![n]!) < 0)!;
    const row = stocks.rows[place]!;
    return fill(words.text.dotInRow ?? '', {
      group: words.text[`group${group.code}`] ?? '',
      kind: words.text[kind] ?? '',
      n: inMillions(row[kind], words),
      all: inMillions(atWork(row), words),
    });
  },
});

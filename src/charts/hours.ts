import type { Futures, Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { PACES, type Pace } from './ahead/paths.ts';
import { defineChart } from './define-chart.ts';
import { inUnit, measured } from './files/yearly.ts';
import { inSight } from './futures.ts';
import { course, frame, FROM, levels, TO, years, type Frame } from './shared/course.ts';
import { circle, path, text } from './shared/marks.ts';
import { captionOf, named, type Named } from './shared/named.ts';
import { numeral } from './shared/numerals.ts';
import { levers } from './shared/setting.ts';
import { spread } from './shared/spread.ts';
import { fill } from './shared/words.ts';
import type { Future } from '../model/forecast.ts';

/** The speeds of the sources, and what the model makes of each. */
export interface Data extends Futures, Named {
  paces: Record<Pace, number>;
}

/** What can be shown of an occupation’s hours. */
export const SHOWN = ['hours', 'work'] as const;
type Shown = (typeof SHOWN)[number];
const state = {
  shows: {
    type: 'choice',
    values: SHOWN,
    default: 'hours',
    doc: 'The share of hours that are automated, or the work that is left.',
  },
} as const;
const reader = {
  job: {
    type: 'job',
    default: null,
    doc: 'The occupation, by its SOC code; all work without one.',
  },
  speed: levers.speed,
} as const;
type State = StateOf<typeof state & typeof reader>;

/** Left of the plot its numbers, right of it the names of the speeds, in pixels. */
const GUTTER = { left: 46, right: 118 };
const PITCH = 14.5;
const OWN = { tone: 'brass', style: 'axis' } as const;
const OTHERS = { tone: 'pencil', style: 'axis' } as const;
/** The first year has a number of its own, and the last. */
const YEARS_TOLD = [2030, 2040, TO];

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const lines = PACES.map((pace, n) => ({ pace, values: pathOf(data.futures[n]!, now) }));
  const own = now.speed === null ? [] : [...pathOf(inSight(data), now)];
  const most = Math.max(1, ...own, ...lines.flatMap(({ values }) => [...values]));
  const whose = isOfOne(data, now)
    ? named(data.job?.title, size.width, 'brass')
    : named(words.text.all, size.width, 'ink');
  const at = frame(size, [0, most], GUTTER, whose.height);
  const percent = (value: number) => said(value, words);
  return {
    ...size,
    under: [
      ...years(at),
      ...levels(at, [0, 0.25, 0.5, 0.75, 1], percent),
      ...lines.map(({ pace, values }) =>
        path(`pace-${pace}`, course(at, values), {
          tone: now.shows === 'hours' ? 'machine' : 'people',
          stitched: true,
          width: 1.6,
          opacity: own.length > 0 ? 0.5 : 1,
        }),
      ),
    ],
    dots: [],
    over: [
      ...whose.marks,
      ...names(at, own.length === 0 ? lines : [...lines, { pace: 'own', values: own }], words),
      ...(own.length === 0
        ? []
        : [
            path('own', course(at, own), { tone: 'brass', stitched: true, width: 2.8 }),
            circle('own-last', at.x(TO), at.y(own.at(-1)!), 4, { tone: 'brass' }),
          ]),
    ],
  };
}

/** Whether it is drawn of one occupation: one that the model knows. */
const isOfOne = ({ futures }: Data, { job }: Pick<State, 'job'>): boolean =>
  job !== null && futures[0]?.occupation(job) != null;

/** The course of the occupation, or of all work where none is chosen, as a share. */
function pathOf(future: Future, { shows, job }: Pick<State, 'shows' | 'job'>): Float64Array {
  const path = job === null ? null : future.occupation(job);
  if (path) return path[shows];
  const hours = future.outcomes.hoursAutomated;
  return shows === 'hours' ? hours : hours.map((share) => 1 - share);
}

const said = (share: number, words: Words): string =>
  fill(words.text.percent ?? '', { n: numeral(100 * share, 0, words) });

/** Whose speed a line is, and what it comes to: at its end, moved apart where ends are near. */
function names(
  at: Frame,
  lines: readonly { pace: Pace | 'own'; values: ArrayLike<number> }[],
  words: Words,
): Mark[] {
  const sorted = lines
    .map(({ pace, values }) => ({ pace, value: values[TO - FROM]!, y: at.y(values[TO - FROM]!) }))
    .sort((a, b) => a.y - b.y);
  const places = spread(
    sorted.map(({ y }) => y),
    Math.min(PITCH, (at.bottom - at.top) / (sorted.length - 1)),
    at.top,
    at.bottom,
  );
  return sorted.map(({ pace, value }, n) =>
    text(
      `name-${pace}`,
      fill(words.text[pace] ?? '', { n: said(value, words) }),
      at.right + 7,
      places[n]! + 4,
      pace === 'own' ? OWN : OTHERS,
    ),
  );
}

function table({ futures, job }: Data, words: Words): Table {
  const shown = (shows: Shown, year: number) =>
    measured(fill(words.text[`column-${shows}`] ?? '', { year: String(year) }), 'share', words);
  return {
    caption: captionOf(job, words),
    columns: [
      words.text.columnPace ?? '',
      ...YEARS_TOLD.flatMap((year) => SHOWN.map((shows) => shown(shows, year))),
    ],
    rows: PACES.map((pace, n) => [
      words.text[`at-${pace}`] ?? '',
      ...YEARS_TOLD.flatMap((year) =>
        SHOWN.map((shows) => {
          const value = pathOf(futures[n]!, { shows, job: job?.soc ?? null })[year - FROM]!;
          return inUnit(value, 'share', said(value, words));
        }),
      ),
    ]),
  };
}

/** The share of an occupation’s hours that are automated, or its work that is left, at the sources’ speeds. */
export const chart = defineChart({
  name: 'hours',
  state,
  reader,
  // The last is the one in sight, where the lever stands.
  scenarios: ({ speed }, { paces }) =>
    [...PACES.map((pace) => paces[pace]), speed ?? paces.midpoint].map((each) => ({
      levers: { speed: each },
      parameters: {},
    })),
  layout,
  table,
});

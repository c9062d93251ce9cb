import type { Futures, Layout, Mark, Readout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { inSight } from './futures.ts';
import { PACES, UNTIL, paths, type Pace, type Path } from './ahead/paths.ts';
import { inUnit, measured } from './files/yearly.ts';
import { circle, path } from './shared/marks.ts';
import { numeral, year } from './shared/numerals.ts';
import { besidePoint, type Ground } from './shared/place.ts';
import { fill } from './shared/words.ts';
import { allCounts, last, type Data as Counted, type Series } from './services/data.ts';
import { byPercent } from './services/figures.ts';
import { frame, seriesMarks } from './services/lines.ts';
import { smallPanels, type Panel } from './services/panels.ts';
import { ground } from './services/small.ts';

/** The counts of the services, the speeds of the sources, and what the model makes of both. */
export interface Data extends Counted, Futures {
  paces: Record<Pace, number>;
  /** Per cent, 2024 to 2034, as the Bureau itself projects each series. */
  bureau: Record<string, number>;
}

const speed = {
  type: 'number',
  min: 0,
  max: 3,
  default: null,
  doc: 'A speed of automation beside those of the sources.',
} as const;

const state = {
  pace: {
    type: 'choice',
    values: ['none', ...PACES, 'all'],
    default: 'none',
    doc: 'Whose speed is drawn out: one source’s, or all of them.',
  },
} as const;
const readersOwn = { speed } as const;
type State = StateOf<typeof state & typeof readersOwn>;

/** The year whose hours are said. */
const SAID = 2035;

/** Where the lever stands when neither a step nor the reader has moved it. */
const STANDARD = 1;

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const [under, over]: [Mark[], Mark[]] = [[], []];
  for (const panel of smallPanels({ ...data, to: UNTIL }, size)) {
    const framed = frame(panel, { ...data, to: UNTIL }, words, 1);
    under.push(...framed);
    const drawn = panel.series.flatMap((series) => paths(series, data.futures, now.speed !== null));
    for (const series of panel.series)
      under.push(...seriesMarks(panel, series, data, { tone: 'ink', opacity: 1, cut: false }));
    under.push(...drawn.map((path) => line(panel, path, now)));
    over.push(...labels(panel, ground(panel, data, framed), drawn, now, words));
    if (now.pace === 'bls') over.push(...panel.series.map((series) => bureau(panel, series, data)));
  }
  return { ...size, under, dots: [], over };
}

/** A path ahead, stitched: the reader's in brass, the one a step is about in ink, the others faint. */
function line(panel: Panel, { series, pace, points }: Path, now: State): Mark {
  const own = pace === 'own';
  const told = pace === now.pace || now.pace === 'all';
  const corners = points.map(
    ({ year, jobs }) => `${panel.x(year).toFixed(1)} ${panel.y(jobs).toFixed(1)}`,
  );
  return path(`ahead-${series}-${pace}`, `M${corners.join('L')}`, {
    tone: own ? 'brass' : told && now.pace !== 'all' ? 'ink' : 'pencil',
    stitched: true,
    width: own ? 2.6 : told ? 1.8 : 1,
    opacity: own || told ? 1 : now.pace === 'none' ? 0 : 0.35,
  });
}

/** The years of the Bureau's projection. */
const [PROJECTED_FROM, PROJECTED_TO] = [2024, 2034];

/** What the Bureau itself expects of a series: its percentage on the count of the year it starts from. */
function bureau({ x, y }: Panel, series: Series, data: Data): Mark {
  const { jobs } = allCounts(series).find(({ year }) => year === PROJECTED_FROM)!;
  const expected = jobs * (1 + data.bureau[series.id]! / 100);
  return circle(`bureau-${series.id}`, x(PROJECTED_TO), y(expected), 4, {
    tone: 'chalk',
    ring: true,
    stitched: true,
    width: 1.8,
  });
}

/** What the work comes to by the last year, at the speed in sight: the reader's before a step's. */
function labels(panel: Panel, around: Ground, drawn: Path[], now: State, words: Words): Mark[] {
  const pace = now.speed === null ? now.pace : 'own';
  around.bounds = { ...around.bounds, x0: panel.plot.x0, y0: panel.plot.y0 - 8 };
  around.lines = [
    ...around.lines,
    ...drawn
      .filter((path) => [pace, now.pace].includes(path.pace) || now.pace === 'all')
      .map(({ points }) => points.map(({ year, jobs }) => [panel.x(year), panel.y(jobs)] as const)),
  ];
  return drawn
    .filter((path) => path.pace === pace)
    .flatMap(({ series, points }) => {
      const change = (points.at(-1)!.jobs / points[0]!.jobs - 1) * 100;
      const own = pace === 'own';
      const text = byPercent(change, words);
      const name = panel.series.length > 1 ? `${words.text[series] ?? ''} ${text}` : text;
      const at = { x: panel.x(UNTIL), y: panel.y(points.at(-1)!.jobs) };
      for (const one of [name, text]) {
        const label = besidePoint(
          {
            key: `ahead-label-${series}`,
            text: one,
            style: 'strong',
            tone: own ? 'brass' : change < 0 ? 'machine' : 'people',
          },
          at,
          around,
        );
        if (label) return [label];
      }
      return [];
    });
}

/** What the speed in sight comes to for all work. */
function readouts(data: Data, now: State, words: Words): Readout[] {
  if (now.speed === null && (now.pace === 'none' || now.pace === 'all')) return [];
  const value = inSight(data).outcomes.hoursAutomated[SAID - 2025]!;
  const text = fill(words.text.hours ?? '', {
    n: numeral(value * 100, 0, words),
    year: year(SAID),
  });
  return [{ outcome: 'hoursAutomated', value, text }];
}

function table(data: Data, words: Words): Table {
  return {
    caption: words.text.caption ?? '',
    columns: [
      words.text.columnWork ?? '',
      ...PACES.map((pace) => measured(words.text[pace] ?? '', 'change', words)),
      measured(words.text.columnBureau ?? '', 'change', words),
    ],
    rows: data.series.map((series) => {
      const ahead = paths(series, data.futures, false);
      return [
        words.text[`${series.id}Column`] ?? '',
        ...PACES.map((one) => {
          const { points } = ahead.find(({ pace }) => pace === one)!;
          const left = points.at(-1)!.jobs / last(series).jobs;
          return inUnit(left, 'change', byPercent((left - 1) * 100, words));
        }),
        inUnit(
          1 + data.bureau[series.id]! / 100,
          'change',
          byPercent(data.bureau[series.id]!, words),
        ),
      ];
    }),
  };
}

/** The six kinds of work from the last count on, at the speeds of automation that sources imply. */
export const chart = defineChart({
  name: 'ahead',
  state,
  reader: readersOwn,
  // The last is the one in sight, where the lever stands.
  scenarios: (now, data) => {
    const { paces } = data;
    const told = (paces as Partial<Record<string, number>>)[now.pace];
    const standing = now.speed ?? told ?? STANDARD;
    return [...PACES.map((pace) => paces[pace]), standing].map((speed) => ({
      levers: { speed },
      parameters: {},
    }));
  },
  layout,
  readouts,
  table,
});

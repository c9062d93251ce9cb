import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { figured } from './shared/cells.ts';
import { circle } from './shared/marks.ts';
import { year } from './shared/numerals.ts';
import { anywhereNear, besidePoint } from './shared/place.ts';
import { SERVICES, allCounts, change, last, type Data } from './services/data.ts';
import { exact } from './services/figures.ts';
import { jobsAxis, largeLabels } from './services/large.ts';
import { allYears, cuts, frame, seriesMarks } from './services/lines.ts';
import { largePanel, smallPanels, type Panel } from './services/panels.ts';
import { ground, pointOf, smallLabels } from './services/small.ts';

export type { Data } from './services/data.ts';

const state = {
  focus: {
    type: 'choice',
    values: ['all', ...SERVICES],
    default: 'all',
    doc: 'Which service fills the stage; all stand side by side.',
  },
  note: {
    type: 'choice',
    values: ['none', 'peak', 'change', 'break'],
    default: 'none',
    doc: 'What is pointed out: the peak, the change to the last year, or where the count was cut.',
  },
} as const;

const readersOwn = {
  job: { type: 'job', default: null, doc: "The reader's job, by its SOC code." },
} as const;

type State = StateOf<typeof state & typeof readersOwn>;

/** How faint a panel is whose lines have no cut, when the cuts are what the step is about. */
const FAINT = 0.3;

/** The lines of a panel, in the tones the note asks for. */
function lines(panel: Panel, data: Data, now: State, hidden: boolean): Mark[] {
  return panel.series.flatMap((series) => {
    const uncut = cuts(panel, series, data).length === 0;
    const faint = now.note === 'break' && now.focus === 'all' && uncut ? FAINT : 1;
    const tone = change(series) < 0 ? 'machine' : 'people';
    return seriesMarks(panel, series, data, {
      tone: now.note === 'change' ? tone : 'ink',
      opacity: hidden ? 0 : faint,
      cut: now.note === 'break',
    });
  });
}

/** A ring at the last year of the reader's own occupation, where it is one of these. */
function readers(panel: Panel, data: Data, now: State, taken: Mark[], words: Words): Mark[] {
  const job = now.job;
  const series = panel.series.find(({ socs }) => job !== null && socs.includes(job));
  if (!series) return [];
  const at = pointOf(panel, last(series));
  const r = panel.large ? 8 : 6;
  const look = {
    key: 'reader',
    text: words.text.own ?? '',
    style: 'strong',
    tone: 'brass',
  } as const;
  const around = ground(panel, data, taken);
  const label =
    besidePoint(look, at, around, { most: 90, radius: r }) ?? anywhereNear(look, at, around);
  return [
    circle('reader-ring', at.x, at.y, r, { tone: 'brass', ring: true }),
    ...(label ? [label] : []),
  ];
}

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const under: Mark[] = [];
  const over: Mark[] = [];
  for (const small of smallPanels(data, size)) {
    const large = now.focus === small.service;
    const hidden = now.focus !== 'all' && !large;
    const panel = large ? largePanel(data, small.service, size) : small;
    if (large) under.push(...jobsAxis(panel, words));
    under.push(...frame(panel, data, words, hidden ? 0 : 1), ...lines(panel, data, now, hidden));
    if (hidden) continue;
    const labels = (large ? largeLabels : smallLabels)(panel, data, now.note, words);
    over.push(...labels, ...readers(panel, data, now, labels, words));
  }
  return { ...size, under, dots: [], over };
}

function table(data: Data, words: Words): Table {
  const cell = new Map(
    data.series.map((one) => [one.id, new Map(allCounts(one).map((c) => [c.year, c.jobs]))]),
  );
  return {
    caption: words.title,
    columns: [
      words.text.columnYear ?? '',
      ...data.series.map(({ id }) => words.text[`${id}Column`] ?? ''),
    ].map((head) => ({ head, numbers: [head] })),
    rows: allYears(data).map((when) => [
      figured(year(when), when),
      ...data.series.map(({ id }) => {
        const jobs = cell.get(id)?.get(when);
        return jobs === undefined
          ? figured(words.text.noCount ?? '')
          : figured(exact(jobs, words), jobs);
      }),
    ]),
  };
}

/** US jobs in the work that six automated services take on, year by year. */
export const chart = defineChart({
  name: 'services',
  state,
  reader: readersOwn,
  layout,
  table,
});

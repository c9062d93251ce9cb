import { ticks } from 'd3-array';
import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { BASE, countsOf, FROM, LAST, runs, UNTIL, type Data, type Run } from './record/data.ts';
import { byPercent, exact, short } from './services/figures.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { tape } from './shared/axis.ts';
import { levels } from './shared/course.ts';
import { textBox } from './shared/labels.ts';
import { circle, path, text } from './shared/marks.ts';
import { captionOf, named, type Named } from './shared/named.ts';
import { year } from './shared/numerals.ts';
import { besidePoint, type Ground, type Label } from './shared/place.ts';
import { linear } from './shared/scale.ts';
import { scissors, scissorsBox } from './shared/scissors.ts';
import { fill } from './shared/words.ts';

const reader = {
  job: {
    type: 'job',
    default: null,
    doc: 'The occupation, by its SOC code; all work without one.',
  },
} as const;
type State = StateOf<typeof reader>;

/** Left of the plot stand the numbers of jobs, below it the years; white at its right and above it. */
const [LEFT, FOOT, RIGHT, TOP] = [52, 20, 8, 24];
/** The height of the scale in highest counts: white for labels. */
const AIR = 1.18;
const NUMBERED = [2003, 2010, 2015, 2020, 2025, UNTIL];

/** Where counts are drawn, in pixels. */
interface Plot {
  /** The jobs at its top. */
  most: number;
  /** Its top, in pixels. */
  top: number;
  /** Its last year. */
  until: number;
  x: (year: number) => number;
  y: (jobs: number) => number;
}
type Point = readonly [x: number, y: number];

function layout(data: Data & Named, { job }: State, size: Size, words: Words): Layout {
  const jobs = job === null ? data.all : countsOf(data.changes[job]);
  const pieces = runs(jobs, data.cuts[job ?? ''] ?? []);
  const change = data.projected[job ?? ''] ?? null;
  const base = jobs[BASE - FROM] ?? null;
  const expected = change === null || base === null ? null : base * (1 + change / 100);
  const most = AIR * Math.max(1, expected ?? 0, ...jobs.map((count) => count ?? 0));
  // Of all work nothing is projected here.
  const until = job === null ? LAST : UNTIL;
  const whose =
    job === null
      ? named(words.text.all, size.width, 'ink')
      : named(data.job?.title, size.width, 'brass');
  const plot = {
    most,
    top: TOP + whose.height,
    until,
    x: linear([FROM, until], [LEFT, size.width - RIGHT]),
    y: linear([0, most], [size.height - FOOT, TOP + whose.height]),
  };
  const lines = pieces.map(({ counts }) => counts.map((count): Point => at(plot, count)));
  const under = [...frame(plot, size, words), ...pieces.flatMap(cut(plot, pieces))];
  const ground = groundOf(size, under, lines, whose.height);
  const over = [
    ...whose.marks,
    ...lines.map((line, n) => path(`run-${n}`, drawn(line), { tone: 'ink', width: 2.4 })),
    ...(expected === null ? [] : projected(plot, base!, expected, change!, ground, words)),
    ...last(plot, pieces, ground, words),
    ...(pieces.length > 0 ? [] : [uncounted(size, words)]),
  ];
  return { ...size, under, dots: [], over };
}

const at = ({ x, y }: Plot, count: { year: number; jobs: number }): Point => [
  x(count.year),
  y(count.jobs),
];

const drawn = (line: readonly Point[]): string =>
  line.map(([x, y], n) => `${n ? 'L' : 'M'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');

/** The tape of years, and a level for each round number of jobs. */
function frame({ x, y, most, top, until }: Plot, size: Size, words: Words): Mark[] {
  const years = Array.from({ length: until - FROM + 1 }, (_, n) => FROM + n);
  const round = ticks(0, most, 3).filter(
    (jobs) => jobs > 1 && Number.isInteger(jobs) && y(jobs) > top,
  );
  return [
    ...tape({
      scale: x,
      numbers: NUMBERED.filter((when) => when <= until).map((when) => [when, year(when)]),
      ticks: years,
      y: size.height - FOOT,
    }),
    ...levels({ left: LEFT, right: size.width - RIGHT, y }, round, (jobs) => brief(jobs, words)),
  ];
}

/** Jobs as they stand beside a level: in millions, in thousands, or as they are. */
function brief(jobs: number, words: Words): string {
  if (jobs >= 1e6) return fill(words.text.briefMillions ?? '', { n: String(jobs / 1e6) });
  if (jobs >= 1e4) return fill(words.text.briefThousands ?? '', { n: String(jobs / 1e3) });
  return exact(jobs, words);
}

/** Scissors where a piece begins that holds other work than the one before it. */
const cut =
  (plot: Plot, pieces: readonly Run[]) =>
  (piece: Run, n: number): Mark[] => {
    const before = pieces[n - 1]?.counts.at(-1);
    if (!piece.broken || !before) return [];
    const [from, to] = [at(plot, before), at(plot, piece.counts[0]!)];
    const [x, y] = [(from[0] + to[0]) / 2, Math.min(from[1], to[1])];
    return [path(`cut-${n}`, scissors(x, y), { tone: 'pencil', width: 1.3 })];
  };

function groundOf(size: Size, under: readonly Mark[], lines: Point[][], top: number): Ground {
  const words = under.flatMap((mark) => (mark.kind === 'text' ? [textBox(mark)] : []));
  const cuts = under.filter(({ key }) => key.startsWith('cut-'));
  const places = cuts.map((_, n) => {
    const [from, to] = [lines[n]!.at(-1)!, lines[n + 1]![0]!];
    return scissorsBox({ x: (from[0] + to[0]) / 2, y: Math.min(from[1], to[1]) });
  });
  return {
    bounds: { x0: LEFT, y0: top + 1, x1: size.width - 1, y1: size.height - FOOT - 10 },
    lines,
    taken: [...words, ...places],
  };
}

/** What the Bureau expects: its percentage on the survey's own count of the year it starts from. */
function projected(
  plot: Plot,
  base: number,
  expected: number,
  change: number,
  ground: Ground,
  words: Words,
): Mark[] {
  const line = [at(plot, { year: BASE, jobs: base }), at(plot, { year: UNTIL, jobs: expected })];
  ground.lines = [...ground.lines, line];
  const look = { tone: 'chalk', stitched: true, width: 1.8 } as const;
  const [x, y] = line[1]!;
  return [
    path('projected', drawn(line), look),
    circle('expected', x, y, 4, { ...look, ring: true }),
    ...labelled(ground, [x, y], {
      key: 'said-expected',
      text: byPercent(change, words),
      style: 'strong',
      tone: 'chalk',
    }),
  ];
}

/** The last count, as a point with its number. */
function last(plot: Plot, pieces: readonly Run[], ground: Ground, words: Words): Mark[] {
  const count = pieces.at(-1)?.counts.at(-1);
  if (!count) return [];
  const [x, y] = at(plot, count);
  const said = count.year === LAST ? short(count.jobs, words) : exact(count.jobs, words);
  return [
    circle('last', x, y, 4, { tone: 'brass' }),
    ...labelled(ground, [x, y], { key: 'said-last', text: said, style: 'strong', tone: 'brass' }),
  ];
}

/** What stands in the place of a line where the survey does not count an occupation. */
const uncounted = ({ width, height }: Size, words: Words): Mark =>
  text('uncounted', words.text.uncounted ?? '', (LEFT + width - RIGHT) / 2, height / 2, {
    tone: 'pencil',
    style: 'note',
    anchor: 'middle',
  });

function labelled(ground: Ground, [x, y]: Point, label: Label): Mark[] {
  const mark = besidePoint(label, { x, y }, ground, { radius: 5, most: 120 });
  return mark ? [mark] : [];
}

function table({ all, changes, job }: Data & Named, words: Words): Table {
  const counts = job ? countsOf(changes[job.soc]) : all;
  return {
    caption: captionOf(job, words),
    columns: [
      { head: words.text.columnYear ?? '', numbers: [words.text.columnYear ?? ''] },
      { head: words.text.columnJobs ?? '', numbers: [words.text.columnJobs ?? ''] },
    ],
    rows: counts.map((count, n) => [
      figured(year(FROM + n), FROM + n),
      count === null ? NO_FIGURE : figured(exact(count, words), count),
    ]),
  };
}

/** Jobs of one occupation as the survey counted them, cut where it counted other work, and what is projected. */
export const chart = defineChart({ name: 'record', state: {}, reader, layout, table });

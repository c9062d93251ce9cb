import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { again } from './redesigned/again.ts';
import { apart, sorted, whole } from './redesigned/cards.ts';
import {
  PILES,
  OCCUPATIONS,
  sharesOf,
  type Data,
  type Occupation,
  type TaskedJob,
} from './redesigned/data.ts';
import { inOrder, rows } from './redesigned/rows.ts';
import { figured, rounded } from './shared/cells.ts';
import { textWidth } from './shared/labels.ts';
import { level, text, texts } from './shared/marks.ts';
import { numeral } from './shared/numerals.ts';
import { rater } from './shared/rater.ts';
import { fill } from './shared/words.ts';
import { wrapEvenly } from './shared/wrap.ts';

const state = {
  occupation: {
    type: 'choice',
    values: [...OCCUPATIONS, 'own'],
    default: 'marketing-manager',
    doc: 'The job taken apart; “own” is the reader’s, or the largest where theirs is none of these.',
  },
  view: {
    type: 'choice',
    values: ['whole', 'apart', 'sorted', 'reassembled', 'all'],
    default: 'whole',
    doc: 'The job in one piece, as cards, on three piles, put together again; or every job at once.',
  },
  rater,
} as const;

const reader = {
  job: { type: 'job', default: null, doc: 'The reader’s occupation, by its SOC code.' },
  rater,
} as const;
type State = StateOf<typeof state & typeof reader>;

/** Shown for the reader’s own where theirs is none of the jobs: the one with most people in it. */
const LARGEST: Occupation = 'care-aide';

const ownOf = (data: Data): TaskedJob | undefined =>
  data.occupations.find(({ soc }) => soc === data.job?.soc);

function shown(data: Data, now: State): TaskedJob {
  const own = now.occupation === 'own' ? (ownOf(data)?.name ?? LARGEST) : now.occupation;
  return data.occupations.find(({ name }) => name === own)!;
}

/** The job's name, and whose labels these are or how the cards are to be read. */
function head(job: TaskedJob, data: Data, now: State, size: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const own = ownOf(data) === job;
  const name = word(`name-${job.name}`);
  const said = own ? fill(word('yours'), { name }) : name;
  const tasks = { n: numeral(job.tasks.length, 0, words) };
  const room = size.width - textWidth(said, 'strong') - 16;
  const aside =
    now.view !== 'apart'
      ? word(now.rater)
      : [word('sideTasks'), word('sideTasksShort')]
          .map((side) => fill(side, tasks))
          .find((side) => textWidth(side, 'axis') <= room);
  return [
    text('name', said, 0, 15, { tone: own ? 'brass' : 'ink', style: 'strong' }),
    text('aside', aside ?? '', size.width, 15, { tone: 'pencil', style: 'axis', anchor: 'end' }),
    level('head-rule', 26, [0, size.width], { tone: own ? 'brass' : 'grid', width: 1 }),
  ];
}

/** The name of a job in one piece, and how many people hold it, for how much. */
function title(job: TaskedJob, own: boolean, size: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  const lines = [
    fill(word('jobs'), { n: numeral(job.jobs, 0, words) }),
    fill(word('pay'), { n: numeral(job.wage, 0, words) }),
    fill(word('tasks'), { n: numeral(job.tasks.length, 0, words) }),
  ];
  const names = wrapEvenly(word(`name-${job.name}`), size.width - 16, 'big');
  const [x, y] = [size.width / 2, size.height / 2];
  return [
    ...names.map((line, n) =>
      text(
        n === 0 ? 'whole-name' : `whole-name-${n}`,
        line,
        x,
        y - 22 - (names.length - 1 - n) * 36,
        { tone: own ? 'brass' : 'ink', style: 'big', anchor: 'middle' },
      ),
    ),
    ...texts('whole', lines, x, y + 10, 20, { tone: 'ink', style: 'axis', anchor: 'middle' }),
  ];
}

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const job = shown(data, now);
  const own = ownOf(data);
  const heading = () => head(job, data, now, size, words);
  const marks = {
    whole: () => [...whole(job, size, words), ...title(job, job === own, size, words)],
    apart: () => [...apart(job, size, words), ...heading()],
    sorted: () => [...sorted(job, now.rater, size, words), ...heading()],
    reassembled: () => [...again(job, now.rater, size, words), ...heading()],
    all: () => [
      ...rows(data, now.rater, own?.name ?? null, size, words),
      ...sides(now, size, words),
    ],
  }[now.view]();
  return { ...size, under: marks, dots: [], over: [] };
}

/** What the rows show, and by whose labels. */
function sides(now: State, size: Size, words: Words): Mark[] {
  const word = (key: string) => words.text[key] ?? '';
  return [
    text('all', word('all'), 0, 15, { tone: 'people', style: 'strong' }),
    text('all-rater', word(now.rater), 0, 33, { tone: 'pencil', style: 'axis' }),
    text('all-machine', word('pile-1'), size.width - 4, 33, {
      tone: 'machine',
      style: 'strong',
      anchor: 'end',
    }),
  ];
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const shares = (job: TaskedJob, rater: State['rater']) => {
    const shares = sharesOf(job, rater).map((share) => 100 * share);
    const [a, b, c] = shares.map((share) => numeral(share, 0, words));
    return figured(
      fill(text('shares'), { a: a!, b: b!, c: c! }),
      ...shares.map((share) => rounded(share, 1)),
    );
  };
  return {
    caption: text('caption'),
    columns: [
      text('columnName'),
      { head: text('columnTasks'), numbers: [text('columnTasks')] },
      { head: text('columnPeople'), numbers: PILES.map((pile) => text(`file-people-${pile}`)) },
      { head: text('columnModel'), numbers: PILES.map((pile) => text(`file-model-${pile}`)) },
    ],
    rows: inOrder(data).map((job) => [
      text(`name-${job.name}`),
      figured(numeral(job.tasks.length, 0, words), job.tasks.length),
      shares(job, 'people'),
      shares(job, 'model'),
    ]),
  };
}

/** A job taken apart into its tasks, sorted by what a machine could do, and put together again. */
export const chart = defineChart({ name: 'redesigned', state, reader, layout, table });

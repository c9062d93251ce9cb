import type { Layout, Mark, Size, StateOf, Table, TextMark, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { largest, reader } from './crowd/callout.ts';
import { LARGEST, groupOf, type CrowdGroup, type CrowdJob, type Data } from './crowd/data.ts';
import { FOOT, SIGNALS, field, fieldDots } from './crowd/field.ts';
import { count, millions, perDot, percent } from './crowd/figures.ts';
import { rowLabels } from './crowd/row-labels.ts';
import { inColumn, isLit, rowDots, rows, type Bar } from './crowd/rows.ts';
import { headRoom, threads } from './crowd/threads.ts';
import { figured, rounded } from './shared/cells.ts';
import { circle, text } from './shared/marks.ts';
import { fill } from './shared/words.ts';

export type { Data } from './crowd/data.ts';

const state = {
  signals: {
    type: 'number',
    min: 0,
    max: SIGNALS,
    default: 0,
    doc: 'How many of the six signals have been read: the dots differ by so many traits.',
  },
  sorted: { type: 'flag', default: false, doc: 'Whether the crowd has parted into its 22 groups.' },
  lit: {
    type: 'choice',
    values: ['none', 'largest', 'reader'],
    default: 'none',
    doc: "Which dots stand out: the largest groups, or the reader's group and one dot in it.",
  },
} as const;

const readersOwn = {
  job: { type: 'job', default: null, doc: "The reader's job, by its SOC code." },
} as const;

type State = StateOf<typeof state & typeof readersOwn>;

const AXIS = { tone: 'pencil', style: 'axis' } as const;

function perDotLabel(data: Data, { height }: Size, words: Words): TextMark {
  const said = fill(words.text.perDot ?? '', { jobs: perDot(data, words) });
  return text('per-dot', said, 4, height - 6, AXIS);
}

function unsorted(data: Data, now: State, job: CrowdJob, size: Size, words: Words): Layout {
  const signals = Math.round(now.signals);
  const read = signals > 0;
  const top = read ? headRoom(size, words) : 2;
  const cloth = field(size, top, size.height - FOOT - (read ? 42 : 0), signals);
  const dots = fieldDots(cloth, signals);
  const over: Mark[] = [perDotLabel(data, size, words)];
  if (read) {
    const drawnByLot = words.illustration ?? '';
    over.push(
      text('illustration', drawnByLot, size.width - 4, size.height - 6, { ...AXIS, anchor: 'end' }),
      text('said', words.text[`change${signals}`] ?? '', 4, size.height - 24, {
        style: 'note',
        tone: 'ink',
      }),
    );
  }
  if (now.lit !== 'none') over.push(...light(data, now, job, dots));
  return { ...size, under: threads(cloth, size, signals, words), dots, over };
}

/** Lights dots where they stand in the field, still among all others. */
function light(data: Data, now: State, job: CrowdJob, dots: Layout['dots']): Mark[] {
  let first = 0;
  const marks: Mark[] = [];
  data.groups.forEach((group, index) => {
    const last = first + group.dots - 1;
    if (isLit(now.lit, index, group, job)) {
      for (let n = first; n <= last; n += 1) Object.assign(dots[n]!, { tone: 'ink', opacity: 1 });
      if (now.lit === 'reader') {
        const { x, y, r } = Object.assign(dots[last]!, { tone: 'brass' });
        marks.push(circle('reader-ring', x, y, r + 3, { tone: 'brass', ring: true }));
      }
    }
    first = last + 1;
  });
  return marks;
}

function sorted(data: Data, now: State, job: CrowdJob, size: Size, words: Words): Layout {
  const keep = now.lit === 'reader' ? groupOf(job) : undefined;
  const inMillions = ({ jobs }: CrowdGroup, index: number) =>
    inColumn(millions(jobs, words), index, size, words);
  const figure = inMillions(data.groups[0]!, 0);
  const most = data.groups[0]!.dots;
  const all = rows(data.groups, size, size.height - FOOT, words, {
    figure,
    most,
    first: keep ? [keep] : [],
  });
  const isOn = (group: Bar, index: number) => isLit(now.lit, index, group, job);
  const labels = rowLabels(all, size, words, isOn, ({ code }, index) => {
    const group = data.groups[index]!;
    if (now.lit === 'largest') return index < LARGEST ? percent(group.jobs, data, words) : '';
    return now.lit === 'reader' && code === keep ? '' : inMillions(group, index);
  });
  const said = {
    none: () => [],
    largest: () => largest(all, labels, data, size, words),
    reader: () => reader({ all, labels, data, job, size, words }),
  }[now.lit]();
  return {
    ...size,
    under: [],
    dots: rowDots(all, now.lit, job),
    over: [...labels, ...said, perDotLabel(data, size, words)],
  };
}

function table(data: Data, words: Words): Table {
  const said = words.text;
  return {
    caption: words.title,
    columns: [
      said.columnGroup ?? '',
      { head: said.columnJobs ?? '', numbers: [said.columnJobs ?? ''] },
      { head: said.columnShare ?? '', numbers: [said.fileShare ?? ''] },
      { head: said.columnDots ?? '', numbers: [said.columnDots ?? ''] },
    ],
    rows: data.groups.map(({ code, title, jobs, dots }) => [
      // The survey's own titles are in one language.
      words.language ? (said[`group${code}`] ?? title) : title,
      figured(count(jobs, words), jobs),
      figured(percent(jobs, data, words), rounded((100 * jobs) / data.total, 1)),
      figured(count(dots, words), dots),
    ]),
  };
}

/** A thousand dots that stand for every job, read by six signals and parted into 22 groups. */
export const chart = defineChart({
  name: 'crowd',
  state,
  reader: readersOwn,
  layout(data, now, size, words) {
    const job = data.job && data.job.soc === now.job ? data.job : data.typical;
    return (now.sorted ? sorted : unsorted)(data, now, job, size, words);
  },
  table,
  describe(data, _state, key, words) {
    const index = Number(key.split('-')[1]);
    let first = 0;
    for (const group of data.groups) {
      first += group.dots;
      if (index < first)
        return fill(words.text.dot ?? '', {
          group: words.text[`group${group.code}`] ?? '',
          jobs: count(group.jobs, words),
          dots: count(group.dots, words),
        });
    }
    return null;
  },
});

import type { Dot, Layout, Mark, Size, StateOf, Table, Tone, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { askedBars, askedNames } from './human/asked.ts';
import { AGAINST, SKILLS, type Against, type Data } from './human/data.ts';
import { beads, plainest } from './human/names.ts';
import { axes, dotsOf, plotOf, type Plot } from './human/plot.ts';
import { skillRows } from './human/skills.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { textBox, textWidth } from './shared/labels.ts';
import { circle, line, text } from './shared/marks.ts';
import { numeral, signed } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

const state = {
  view: {
    type: 'choice',
    values: ['dots', 'skills', 'asked'],
    default: 'dots',
    doc: 'The occupations, the essay’s five skills on a tape of r, or what employers ask for.',
  },
  skill: {
    type: 'choice',
    values: SKILLS,
    default: 'social',
    doc: 'The human skill along the tape.',
  },
  against: {
    type: 'choice',
    values: AGAINST,
    default: 'frey-osborne',
    doc: 'What rises with height: a measure of exposure, or pay.',
  },
  fit: {
    type: 'flag',
    default: false,
    doc: 'Whether the line that fits best is drawn, with its r.',
  },
  lit: {
    type: 'choice',
    values: ['none', 'named'],
    default: 'none',
    doc: 'Whether the occupations that the essay names stand out.',
  },
} as const;

const reader = {
  job: { type: 'job', default: null, doc: 'The reader’s occupation, by its SOC code.' },
} as const;
type State = StateOf<typeof state & typeof reader>;

/** Who stands for those the essay names, as `code=name` in the chart's words. */
const namedOf = (words: Words): Map<string, string> =>
  new Map(
    (words.text.named ?? '').split(';').map((entry) => entry.trim().split('=') as [string, string]),
  );

function figure(value: number, against: Against, words: Words): string {
  if (against === 'pay') return fill(words.text.dollars ?? '', { n: numeral(value, 0, words) });
  if (against === 'microsoft') return numeral(value, 2, words);
  return fill(words.text.percent ?? '', { n: Math.round(value * 100) });
}

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const plot = plotOf(size, now, words);
  const dots = now.view === 'dots';
  const own = dots && data.job && data.soc.includes(data.job.soc) ? data.job.soc : null;
  const names = dots && now.lit === 'named' ? namedOf(words) : new Map<string, string>();
  const lit = new Map<string, Tone>([...names.keys()].map((soc) => [soc, 'people']));
  if (own) lit.set(own, 'brass');
  const placed = dotsOf(data, now, plot, lit, dots);
  if (now.view === 'skills')
    return { ...size, under: skillRows(data, size, words), dots: placed, over: [] };
  if (now.view === 'asked')
    return { ...size, under: askedBars(data, size, words), dots: placed, over: [] };
  const under = axes(now, plot, size, words);
  const fit = now.fit ? fitMarks(data, now, plot, size, words) : [];
  const label = ({ key }: Dot) => {
    const called = key === own ? (words.text.yours ?? '') : (names.get(key) ?? '');
    const value = data.value[AGAINST.indexOf(now.against)]![data.soc.indexOf(key)]!;
    const short =
      now.against === 'pay'
        ? fill(words.text.thousands ?? '', { n: Math.round(value / 1000) })
        : figure(value, now.against, words);
    return `${called} ${short}`;
  };
  const named = placed
    .filter((dot) => lit.has(dot.key) && dot.opacity > 0)
    .map((dot) => ({ ...dot, text: label(dot) }));
  return {
    ...size,
    under,
    dots: placed,
    over: [
      ...fit,
      ...named.filter(({ key }) => key === own).map(ring),
      ...plainest(named, {
        bounds: { x0: 56, y0: 20, x1: size.width - 4, y1: plot.bottom - 2 },
        taken: [
          ...[...under, ...fit].filter((mark) => mark.kind === 'text').map(textBox),
          ...fit.filter((mark) => mark.kind === 'line').flatMap(beads),
        ],
        crowd: placed.filter((dot) => !lit.has(dot.key) && dot.opacity > 0 && dot.r > 8),
      }),
    ],
  };
}

const ring = ({ key, x, y, r }: Dot): Mark =>
  circle(`ring-${key}`, x, y, r + 3, { tone: 'brass', ring: true, width: 2 });

/** The line that fits best, stitched because it is a model, with its r. */
function fitMarks(data: Data, now: State, plot: Plot, size: Size, words: Words): Mark[] {
  const { r, from, to } = data.fits[SKILLS.indexOf(now.skill)]![AGAINST.indexOf(now.against)]!;
  const said = fill(words.text.fit ?? '', { r: signed(r, 2, words) });
  const both =
    textWidth(words.text[`side-${now.against}`] ?? '', 'axis') + textWidth(said, 'strong');
  return [
    line('fit', [plot.x(from[0]), plot.y(from[1])], [plot.x(to[0]), plot.y(to[1])], {
      tone: 'ink',
      width: 3,
      stitched: true,
    }),
    text('r', said, size.width - 4, both < size.width - 16 ? 14 : 31, {
      tone: 'ink',
      style: 'strong',
      anchor: 'end',
    }),
  ];
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const rs = (skill: (typeof SKILLS)[number]) =>
    data.fits[SKILLS.indexOf(skill)]!.map(({ r }) => figured(signed(r, 2, words), r));
  const names = askedNames(words);
  const none = AGAINST.map(() => NO_FIGURE);
  return {
    caption: text('caption'),
    columns: [
      text('columnName'),
      ...AGAINST.map((against) => ({
        head: text(`column-${against}`),
        numbers: [text(`file-r-${against}`), text(`file-${against}`)],
      })),
      { head: text('column-asked'), numbers: [text('file-asked')] },
    ],
    rows: [
      ...SKILLS.map((skill) => [text(`skill-${skill}`), ...rs(skill), NO_FIGURE]),
      [text('skill-ethics'), ...none, NO_FIGURE],
      ...[...namedOf(words)].map(([soc, name]) => [
        name,
        ...AGAINST.map((against, n) => {
          const value = data.value[n]![data.soc.indexOf(soc)];
          return value == null ? NO_FIGURE : figured(figure(value, against, words), null, value);
        }),
        NO_FIGURE,
      ]),
      ...data.asked.map((value, n) => [
        names[n] ?? '',
        ...none,
        figured(fill(text('percent'), { n: value }), value),
      ]),
    ],
  };
}

function describe(data: Data, now: State, key: string, words: Words): string | null {
  const { against } = now;
  const n = data.soc.indexOf(key);
  const value = n < 0 ? null : data.value[AGAINST.indexOf(against)]![n];
  if (value == null) return null;
  return fill(words.text.dot ?? '', {
    title: data.title[n]!,
    value: figure(value, against, words),
  });
}

/** Occupations by the human skills they ask for, against exposure and pay; what employers ask for. */
export const chart = defineChart({
  name: 'human',
  state,
  reader,
  layout,
  table,
  describe,
});

import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { askedBars, askedNames } from './human/asked.ts';
import { AGAINST, SKILLS, type Against, type Data } from './human/data.ts';
import { plainest } from './human/names.ts';
import { beads } from './shared/callouts.ts';
import { axesOf, dotsOf, plotOf } from './human/plot.ts';
import { skillRows } from './human/skills.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { textBox } from './shared/labels.ts';
import { numeral, signed, trimmed } from './shared/numerals.ts';
import { byRater, rater } from './shared/rater.ts';
import { fitMarks, litOf, namedOf, ownOf, rings, type Plot } from './shared/scatter.ts';
import { fill, namesIn } from './shared/words.ts';

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
  rater,
} as const;
type State = StateOf<typeof state & typeof reader>;

/** A state with exposure as the reader’s jury has it. */
const judged = (now: State): State => ({ ...now, against: byRater(now.against, now.rater) });

function figure(value: number, against: Against, words: Words): string {
  if (against === 'pay') return fill(words.text.dollars ?? '', { n: numeral(value, 0, words) });
  if (against === 'microsoft') return numeral(value, 2, words);
  return fill(words.text.percent ?? '', { n: numeral(value * 100, 0, words) });
}

/** A value as it stands beside a name, where there is little room. */
const short = (value: number, against: Against, words: Words): string =>
  against === 'pay'
    ? fill(words.text.thousands ?? '', { n: numeral(value / 1000, 0, words) })
    : figure(value, against, words);

function layout(data: Data, asked: State, size: Size, words: Words): Layout {
  const now = judged(asked);
  const plot = plotOf(size, now, words);
  if (now.view !== 'dots') {
    const under =
      now.view === 'skills'
        ? skillRows(data, byRater('eloundou', now.rater), size, words)
        : askedBars(data, size, words);
    const dots = dotsOf(data, now, plot, new Map()).map((dot) => ({ ...dot, opacity: 0 }));
    return { ...size, under, dots, over: [] };
  }
  const own = ownOf(data);
  const names = namesIn(now.lit === 'named' ? words.text.named : '');
  const lit = litOf(names.keys(), 'people', own);
  const dots = dotsOf(data, now, plot, lit);
  const under = axesOf(now, plot, size, words);
  const fitted = now.fit ? fit(data, now, plot, size, words) : [];
  const named = namedOf(dots, lit, (key) => {
    const name = key === own ? (words.text.yours ?? '') : (names.get(key) ?? '');
    const value = data.value[AGAINST.indexOf(now.against)]![data.soc.indexOf(key)]!;
    return `${name} ${short(value, now.against, words)}`;
  });
  return {
    ...size,
    under,
    dots,
    over: [
      ...fitted,
      ...rings(named),
      ...plainest(named, {
        bounds: { x0: 56, y0: 20, x1: size.width - 4, y1: plot.bottom - 2 },
        taken: [
          ...[...under, ...fitted].filter((mark) => mark.kind === 'text').map(textBox),
          ...fitted.filter((mark) => mark.kind === 'line').flatMap(beads),
        ],
        crowd: dots.filter((dot) => !lit.has(dot.key) && dot.opacity > 0 && dot.r > 8),
      }),
    ],
  };
}

/** How the skill goes with what it is set against. */
function fit(data: Data, { skill, against }: State, plot: Plot, size: Size, words: Words): Mark[] {
  const one = data.fits[SKILLS.indexOf(skill)]![AGAINST.indexOf(against)]!;
  const said = fill(words.text.fit ?? '', { r: signed(one.r, 2, words) });
  return fitMarks(one, said, words.text[`side-${against}`] ?? '', plot, size);
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
      ...[...namesIn(words.text.named)].map(([soc, name]) => [
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
        figured(fill(text('percent'), { n: trimmed(value, 1, words) }), value),
      ]),
    ],
  };
}

function describe(data: Data, now: State, key: string, words: Words): string | null {
  const { against } = judged(now);
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

import type { Layout, Mark, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { circle, level, text, upright } from './shared/marks.ts';
import { numeral, placesOf, signed } from './shared/numerals.ts';
import { linear } from './shared/scale.ts';
import { fill } from './shared/words.ts';
import { GROUPS, standing, type Data, type Finding } from './so-far/data.ts';

const state = {
  lit: {
    type: 'choice',
    values: ['all', ...GROUPS],
    default: 'all',
    doc: 'Whose findings the step is about: everyone’s, or those of beginners.',
  },
} as const;
type State = StateOf<typeof state>;

/** The tape, in per cent, and its numbers. */
const SPAN = [-18, 4] as const;
const NUMBERS = [-15, -10, -5, 0];
/** White at the sides of the tape, and what its numbers take at the foot, in pixels. */
const [MARGIN, FOOT] = [8, 22];
const FADED = 0.32;
/** From the top of a row to its mark, at most, in pixels. */
const MARK = 33;

function layout({ findings }: Data, { lit }: State, size: Size, words: Words): Layout {
  const x = linear(SPAN, [MARGIN, size.width - MARGIN]);
  const foot = size.height - FOOT;
  const each = foot / findings.length;
  return {
    ...size,
    under: NUMBERS.flatMap((value) => [
      upright(`grid-${value}`, x(value), [0, foot], { tone: 'grid', width: value ? 1 : 2 }),
      text(`number-${value}`, percent(value, 0, words), x(value), foot + 17, {
        tone: 'pencil',
        style: 'axis',
        anchor: 'middle',
      }),
    ]),
    dots: [],
    over: findings.flatMap((finding, n) => {
      const faded = lit !== 'all' && lit !== finding.group;
      return row(finding, each * n, each, faded ? FADED : 1, x, size, words);
    }),
  };
}

const percent = (value: number, digits: number, words: Words): string =>
  fill(words.text.percent ?? '', { n: signed(value, digits, words) });

/** A finding: whose it is, what it comes to, and below both its mark on the tape. */
function row(
  finding: Finding,
  top: number,
  height: number,
  opacity: number,
  x: (value: number) => number,
  { width }: Size,
  words: Words,
): Mark[] {
  const { id, group, effect, range } = finding;
  const tone = group === 'beginners' ? 'machine' : 'people';
  const baseline = top + Math.min(13, height * 0.45);
  // Nearer to its own words than to those of the next row, however high the rows.
  const mark = top + Math.min(MARK, height * 0.72);
  return [
    text(`name-${id}`, words.text[id] ?? '', 0, baseline, { tone: 'ink', style: 'axis', opacity }),
    text(`said-${id}`, said(finding, words), width, baseline, {
      tone,
      style: 'strong',
      anchor: 'end',
      opacity,
    }),
    level(`range-${id}`, mark, range ? [x(range[0]), x(range[1])] : [x(0), x(standing(finding))], {
      tone,
      width: range ? 5 : 1.5,
      opacity: opacity * (range ? 0.55 : 0.8),
    }),
    circle(`found-${id}`, x(standing(finding)), mark, 4.5, {
      tone,
      opacity,
      ring: effect === null,
      width: 1.8,
    }),
  ];
}

/** What a finding comes to in words: an effect, a range, or that nothing was found. */
function said({ effect, range }: Finding, words: Words): string {
  if (range && effect === 0)
    return fill(words.text.within ?? '', { n: numeral(range[1], 0, words) });
  if (range) {
    const [b, a] = range.map((end) => signed(end, 0, words)) as [string, string];
    return fill(words.text.between ?? '', { a, b });
  }
  return effect === null ? (words.text.nothing ?? '') : percent(effect, placesOf(effect, 1), words);
}

function table({ findings }: Data, words: Words): Table {
  const word = (key: string) => words.text[key] ?? '';
  return {
    caption: word('caption'),
    columns: [
      word('columnStudy'),
      word('columnGroup'),
      {
        head: word('columnFound'),
        numbers: [word('fileEffect'), word('fileLow'), word('fileHigh')],
      },
    ],
    rows: findings.map((finding) => {
      const { id, group, effect, range } = finding;
      const none = effect === null && range === null;
      return [
        word(id),
        word(group),
        none
          ? { ...NO_FIGURE, text: said(finding, words) }
          : figured(said(finding, words), effect, range?.[0] ?? null, range?.[1] ?? null),
      ];
    }),
  };
}

/** What studies found of jobs since language models came, sorted, with their ranges where they tell them. */
export const chart = defineChart({ name: 'so-far', state, reader: {}, layout, table });

import type { Dot, Layout, Mark, Size, Table, Tone, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { callouts, type Named } from './shared/callouts.ts';
import { figured, NO_FIGURE, rounded } from './shared/cells.ts';
import { textBox, textWidth } from './shared/labels.ts';
import { circle, level, line, text } from './shared/marks.ts';
import { numeral, signed } from './shared/numerals.ts';
import { fill } from './shared/words.ts';
import { MEASURES, changeOf, type Data } from './next/data.ts';
import { axes, dotsOf, plotOf, type Plot } from './next/plot.ts';
import { reader, state, type State } from './next/state.ts';

const TONES: Record<string, Tone> = { fallers: 'machine', growers: 'people', warehouses: 'people' };
const BANDS = [
  { risk: 'low', from: 0, to: 0.3, tone: 'people' },
  { risk: 'medium', from: 0.3, to: 0.7, tone: 'ink' },
  { risk: 'high', from: 0.7, to: 1, tone: 'machine' },
] as const;

/** The occupations a state names, as `code=name` in the chart's words. */
function namesOf(now: State, words: Words): Map<string, string> {
  const entries = (words.text[`name-${now.against}-${now.lit}`] ?? '').split(';');
  return new Map(
    entries.map((entry) => entry.trim().split('=') as [string, string]).filter(([, name]) => name),
  );
}

const byPercent = (value: number, words: Words, digits = 0): string =>
  fill(words.text.percent ?? '', { n: signed(value, digits, words) });

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const plot = plotOf(size, now, words);
  const names = namesOf(now, words);
  const lit = new Map([...names.keys()].map((soc) => [soc, TONES[now.lit] ?? 'ink'] as const));
  const own = data.job && data.soc.includes(data.job.soc) ? data.job.soc : null;
  if (own) lit.set(own, 'brass');
  const dots = dotsOf(data, now, plot, lit);
  const named: Named[] = dots
    .filter((dot) => lit.has(dot.key) && dot.opacity > 0)
    .map((dot) => ({ ...dot, text: label(data, now, dot, names.get(dot.key), own, words) }));
  const said = [
    ...(now.lit === 'bands' && now.against === 'change' ? bandMarks(data, plot, words) : []),
    ...(now.against === 'pay' ? fitMarks(data, now, plot, size, words) : []),
  ];
  const under = axes(now, plot, size, words);
  return {
    ...size,
    under,
    dots,
    over: [
      ...said,
      ...named
        .filter(({ key }) => key === own)
        .map(({ key, x, y, r }): Mark =>
          circle(`ring-${key}`, x, y, r + 3, { tone: 'brass', ring: true, width: 2 }),
        ),
      ...callouts(named, {
        bounds: { x0: 40, y0: 18, x1: size.width - 4, y1: plot.bottom - 2 },
        taken: [...under, ...said].filter((mark) => mark.kind === 'text').map(textBox),
        crowd: dots.filter((dot) => !lit.has(dot.key) && dot.r > 3),
      }),
    ],
  };
}

function label(
  data: Data,
  now: State,
  dot: Dot,
  name: string | undefined,
  own: string | null,
  words: Words,
): string {
  const called = dot.key === own ? (words.text.yours ?? '') : (name ?? '');
  return now.against === 'change'
    ? `${called} ${byPercent(changeOf(data, data.soc.indexOf(dot.key)), words)}`
    : called;
}

/** The change of all jobs in each band of risk, as a bar across the band. */
function bandMarks(data: Data, plot: Plot, words: Words): Mark[] {
  return BANDS.flatMap(({ risk, from, to, tone }, n): Mark[] => {
    const y = plot.y(data.bands[n]!);
    const [x1, x2] = [plot.x(from) + 3, plot.x(to) - 3];
    const middle = { x: (x1 + x2) / 2, anchor: 'middle' } as const;
    return [
      level(`band-${risk}`, y, [x1, x2], { tone, width: 4 }),
      {
        kind: 'text',
        key: `change-${risk}`,
        tone,
        style: 'strong',
        text: byPercent(data.bands[n]!, words, 1),
        y: y - 25,
        ...middle,
      },
      {
        kind: 'text',
        key: `risk-${risk}`,
        tone,
        style: 'note',
        text: words.text[risk] ?? '',
        y: y - 9,
        ...middle,
      },
    ];
  });
}

/** The line that fits best, stitched because it is a model, with its r. */
function fitMarks(data: Data, now: State, plot: Plot, size: Size, words: Words): Mark[] {
  const { r, from, to } = data.fits[MEASURES.indexOf(now.measure)]!;
  const tone = 'ink';
  const said = fill(words.text.fit ?? '', {
    r: numeral(r, 2, words),
  });
  const sides = textWidth(words.text.sidePay ?? '', 'axis') + textWidth(said, 'strong');
  return [
    line('fit', [plot.x(from[0]), plot.y(from[1])], [plot.x(to[0]), plot.y(to[1])], {
      tone,
      width: 3,
      stitched: true,
    }),
    text('r', said, size.width - 4, sides < size.width - 12 ? 14 : 31, {
      tone,
      style: 'strong',
      anchor: 'end',
    }),
  ];
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const change = (value: number, digits: number) =>
    figured(byPercent(value, words, digits), rounded(value, 1));
  const named = ['fallers', 'growers', 'warehouses'].flatMap((lit) => [
    ...namesOf(
      { measure: 'frey-osborne', against: 'change', lit: lit as State['lit'], job: null },
      words,
    ),
  ]);
  return {
    caption: text('caption'),
    columns: [
      text('columnName'),
      {
        head: text('columnProbability'),
        numbers: [text('fileProbabilityFrom'), text('fileProbabilityTo')],
      },
      { head: text('columnChange'), numbers: [text('fileChange')] },
      { head: text('columnWage'), numbers: [text('fileWage')] },
    ],
    rows: [
      ...BANDS.map(({ risk, from, to }, n) => [
        text(risk),
        figured(`${from}–${to}`, from, to),
        change(data.bands[n]!, 1),
        NO_FIGURE,
      ]),
      ...named.map(([soc, name]) => {
        const n = data.soc.indexOf(soc);
        const [probability, wage] = [data.exposure[0]![n] ?? null, data.wage[n] ?? null];
        return [
          name,
          probability === null ? NO_FIGURE : figured(String(probability), probability, probability),
          change(changeOf(data, n), 0),
          wage === null
            ? NO_FIGURE
            : figured(fill(text('dollars'), { n: numeral(wage, 0, words) }), wage),
        ];
      }),
    ],
  };
}

function describe(data: Data, _state: State, key: string, words: Words): string | null {
  const n = data.soc.indexOf(key);
  if (n < 0) return null;
  return fill(words.text.dot ?? '', {
    title: data.title[n]!,
    change: byPercent(changeOf(data, n), words),
  });
}

/** What became of 620 occupations of the list, and how three measures of exposure go with pay. */
export const chart = defineChart({ name: 'next', state, reader, layout, table, describe });

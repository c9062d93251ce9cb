import type { Layout, Mark, Size, Table, Tone, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { callouts } from './shared/callouts.ts';
import { figured, NO_FIGURE, rounded } from './shared/cells.ts';
import { textBox } from './shared/labels.ts';
import { level, text, texts } from './shared/marks.ts';
import { MEASURES } from './shared/measures.ts';
import { numeral, signed, trimmed } from './shared/numerals.ts';
import { fitMarks, litOf, namedOf, ownOf, rings, type Plot } from './shared/scatter.ts';
import { fill, namesIn } from './shared/words.ts';
import { wrap } from './shared/wrap.ts';
import { changeOf, type Data } from './next/data.ts';
import { axesOf, dotsOf, plotOf } from './next/plot.ts';
import { judged, reader, state, type State } from './next/state.ts';

const TONES: Record<string, Tone> = { fallers: 'machine', growers: 'people', warehouses: 'people' };
const BANDS = [
  { risk: 'low', from: 0, to: 0.3, tone: 'people' },
  { risk: 'medium', from: 0.3, to: 0.7, tone: 'ink' },
  { risk: 'high', from: 0.7, to: 1, tone: 'machine' },
] as const;
/** From one line of a band's name to the next, pixels. */
const LINE = 16;

/** The occupations a state names. */
const namesOf = (against: State['against'], lit: string, words: Words): Map<string, string> =>
  namesIn(words.text[`name-${against}-${lit}`]);

const byPercent = (value: number, words: Words, digits = 0): string =>
  fill(words.text.percent ?? '', { n: signed(value, digits, words) });

function layout(data: Data, asked: State, size: Size, words: Words): Layout {
  const now = judged(asked);
  const plot = plotOf(size, now, words);
  const names = namesOf(now.against, now.lit, words);
  const own = ownOf(data);
  const lit = litOf(names.keys(), TONES[now.lit] ?? 'ink', own);
  const dots = dotsOf(data, now, plot, lit);
  const named = namedOf(dots, lit, (key) => {
    const name = key === own ? (words.text.yours ?? '') : (names.get(key) ?? '');
    return now.against === 'change'
      ? `${name} ${byPercent(changeOf(data, data.soc.indexOf(key)), words)}`
      : name;
  });
  const said = [
    ...(now.lit === 'bands' && now.against === 'change' ? bandMarks(data, plot, words) : []),
    ...(now.against === 'pay' ? fit(data, now, plot, size, words) : []),
  ];
  const under = axesOf(now, plot, size, words);
  return {
    ...size,
    under,
    dots,
    over: [
      ...said,
      ...rings(named),
      ...callouts(named, {
        bounds: { x0: 40, y0: 18, x1: size.width - 4, y1: plot.bottom - 2 },
        taken: [...under, ...said].filter((mark) => mark.kind === 'text').map(textBox),
        crowd: dots.filter((dot) => !lit.has(dot.key) && dot.r > 3),
      }),
    ],
  };
}

/** The change of all jobs in each band of risk, as a bar across the band. */
function bandMarks(data: Data, plot: Plot, words: Words): Mark[] {
  return BANDS.flatMap(({ risk, from, to, tone }, n) => {
    const change = byPercent(data.bands[n]!, words, 1);
    const y = plot.y(data.bands[n]!);
    const [x1, x2] = [plot.x(from) + 3, plot.x(to) - 3];
    const x = (x1 + x2) / 2;
    // No wider than its band, or it would run into the next one's.
    const called = wrap(words.text[risk] ?? '', x2 - x1, 'note');
    const top = y - 9 - (called.length - 1) * LINE;
    return [
      level(`band-${risk}`, y, [x1, x2], { tone, width: 4 }),
      text(`change-${risk}`, change, x, top - 16, { tone, style: 'strong', anchor: 'middle' }),
      ...texts(`risk-${risk}`, called, x, top, LINE, { tone, style: 'note', anchor: 'middle' }),
    ];
  });
}

/** How the measure goes with pay. */
function fit(data: Data, { measure }: State, plot: Plot, size: Size, words: Words): Mark[] {
  const one = data.fits[MEASURES.indexOf(measure)]!;
  const said = fill(words.text.fit ?? '', { r: numeral(one.r, 2, words) });
  return fitMarks(one, said, words.text.sidePay ?? '', plot, size);
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const change = (value: number, digits: number) =>
    figured(byPercent(value, words, digits), rounded(value, 1));
  const named = ['fallers', 'growers', 'warehouses'].flatMap((lit) => [
    ...namesOf('change', lit, words),
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
        figured([from, to].map((n) => trimmed(n, 1, words)).join('–'), from, to),
        change(data.bands[n]!, 1),
        NO_FIGURE,
      ]),
      ...named.map(([soc, name]) => {
        const n = data.soc.indexOf(soc);
        const [probability, wage] = [data.exposure[0]![n] ?? null, data.wage[n] ?? null];
        return [
          name,
          probability === null
            ? NO_FIGURE
            : figured(trimmed(probability, 4, words), probability, probability),
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

import type { Layout, Size, StateOf, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { FIGURES, letterOf, type Data, type Figure } from './pair/data.ts';
import { brief, plotOf, printedOf, waitingOf } from './pair/scales.ts';
import { callouts } from './shared/callouts.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { textBox } from './shared/labels.ts';
import { axes, dotAt, litOf, namedOf, rings } from './shared/scatter.ts';
import { fill } from './shared/words.ts';

/** The least radius of a circle that stands out. */
const FOUND = 5;

const state = {
  x: { type: 'choice', values: FIGURES, default: 'wage', doc: 'What lies along the tape.' },
  y: { type: 'choice', values: FIGURES, default: 'people', doc: 'What rises with height.' },
} as const;
const reader = {
  job: { type: 'job', default: null, doc: 'The reader’s occupation, by its SOC code.' },
} as const;
type State = StateOf<typeof state & typeof reader>;

function layout(data: Data, { x, y, job }: State, size: Size, words: Words): Layout {
  const plot = plotOf(size, x, y, words);
  const compared = data.compared ?? [];
  const own = job !== null && data.soc.includes(job) ? job : null;
  const lit = litOf(compared, 'ink', own);
  const dots = data.soc.map((key, n) => {
    const [across, up] = [data.figures[x][n], data.figures[y][n]];
    const dot = dotAt(key, { x: across, y: up, jobs: data.figures.jobs[n] ?? 0 }, plot, {
      lit: lit.get(key),
      waiting: [waitingOf(x), waitingOf(y)],
      faint: lit.size > 0 ? 0.4 : 0.6,
    });
    return lit.has(key) ? { ...dot, r: Math.max(FOUND, dot.r) } : dot;
  });
  const under = axes(
    {
      levels: printedOf(y, words).map(([value, said]) => ({ key: String(value), value, said })),
      ticks: printedOf(x, words).map(([value]) => value),
      numbers: printedOf(x, words),
      measure: x,
      side: words.text[`side-${y}`] ?? '',
    },
    plot,
    size,
    words,
  );
  const named = namedOf(dots, lit, (key) =>
    [
      compared.includes(key) ? letterOf(compared.indexOf(key)) : '',
      key === own ? (words.text.yours ?? '') : '',
    ]
      .filter(Boolean)
      .join(' '),
  );
  return {
    ...size,
    under,
    dots,
    over: [
      ...rings(named),
      ...callouts(named, {
        bounds: { x0: 56, y0: 20, x1: size.width - 4, y1: plot.bottom - 2 },
        taken: under.filter((mark) => mark.kind === 'text').map(textBox),
        crowd: [],
      }),
    ],
  };
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  return {
    caption: text('caption'),
    columns: [
      text('columnTitle'),
      text('columnCode'),
      ...FIGURES.map((figure) => ({
        head: text(`column-${figure}`),
        numbers: [text(`file-${figure}`)],
      })),
    ],
    rows: data.soc.map((soc, n) => [
      data.title[n]!,
      fill(text('code'), { soc }),
      ...FIGURES.map((figure) => {
        const value = data.figures[figure][n] ?? null;
        return value === null ? NO_FIGURE : figured(brief(figure, value, words), value);
      }),
    ]),
  };
}

function describe(data: Data, { x, y }: State, key: string, words: Words): string | null {
  const n = data.soc.indexOf(key);
  if (n < 0) return null;
  const said = (figure: Figure) => {
    const value = data.figures[figure][n];
    return value == null
      ? ''
      : fill(words.text[`dot-${figure}`] ?? '', { n: brief(figure, value, words) });
  };
  return fill(words.text.dot ?? '', { title: data.title[n]!, x: said(x), y: said(y) });
}

/** All occupations by any two of their figures: a circle each, the reader's ringed, those compared with a letter. */
export const chart = defineChart({ name: 'pair', state, reader, layout, table, describe });

import type { Dot, Layout, Mark, Size, Table, Words } from './chart.ts';
import { defineChart } from './define-chart.ts';
import { riskOf, SECTORS, type Data } from './list/data.ts';
import { axisMarks, nameMarks, plotOf, swarmDots } from './list/fall.ts';
import { guessAt, hundred } from './list/hundred.ts';
import { headMarks } from './list/heads.ts';
import { reader, state, type State } from './list/state.ts';
import { figured, NO_FIGURE } from './shared/cells.ts';
import { numeral, trimmed } from './shared/numerals.ts';
import { fill } from './shared/words.ts';

/** The dots while the hundred squares are up: unseen, at their places on the tape. */
const resting = (dots: Dot[], size: Size): Dot[] =>
  dots.map((dot) => ({ ...dot, y: size.height - 34, r: 1.2, tone: 'dot', opacity: 0 }));

function layout(data: Data, now: State, size: Size, words: Words): Layout {
  const head = now.view === 'bands' || now.sector !== 'none' ? 66 : 34;
  const plot = plotOf(size, data, head);
  const dots = swarmDots(data, now, plot);
  if (now.view === 'ask' || now.view === 'answer') {
    const answer = now.view === 'answer' ? data.published[0] : null;
    return {
      ...size,
      under: hundred(size, now.guess, answer, words),
      dots: resting(dots, size),
      over: [],
    };
  }
  const heads: Mark[] = headMarks(data, now, plot, size, words);
  return {
    ...size,
    under: [...axisMarks(size, plot, words), ...heads.filter((mark) => mark.kind !== 'text')],
    dots,
    over: [
      ...heads.filter((mark) => mark.kind === 'text'),
      ...nameMarks(data, now, dots, plot, size, words, heads),
    ],
  };
}

function table(data: Data, words: Words): Table {
  const text = (key: string) => words.text[key] ?? '';
  const percent = (n: number) => figured(fill(text('percent'), { n: trimmed(n, 1, words) }), n);
  const number = (n: number) => figured(numeral(n, 0, words), n);
  const risks = ['high', 'medium', 'low'] as const;
  return {
    caption: text('caption'),
    columns: [
      text('columnRisk'),
      { head: text('columnPublished'), numbers: [text('filePublished')] },
      { head: text('columnRecomputed'), numbers: [text('fileRecomputed')] },
      { head: text('columnCount'), numbers: [text('columnCount')] },
    ],
    rows: [
      ...risks.map((risk, n) => [
        text(risk),
        percent(data.published[n]!),
        percent(data.recomputed[n]!),
        number(data.probability.filter((p) => riskOf(p) === risk).length),
      ]),
      ...SECTORS.map((sector, n) => [
        fill(text('sectorRow'), { sector: text(`sector-${sector}`) }),
        NO_FIGURE,
        percent(data.sectorHigh[n]!),
        number(data.sector.filter((index) => index === n).length),
      ]),
    ],
  };
}

function describe(data: Data, _state: State, key: string, words: Words): string | null {
  const n = data.soc.indexOf(key);
  if (n < 0) return null;
  return fill(words.text.dot ?? '', {
    title: data.title[n]!,
    p: trimmed(Math.round(data.probability[n]! * 1000) / 10, 1, words),
  });
}

/** The list of 702 occupations: a guess, the answer, and where everyone falls. */
export const chart = defineChart({
  name: 'list',
  state,
  reader,
  layout,
  table,
  describe,
  guessAt,
});
